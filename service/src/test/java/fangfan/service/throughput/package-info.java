/** Measures what a committed decision costs, against PostgreSQL's own tools; run by {@code benchmark/service}, never by the tests. */
@NullMarked
package fangfan.service.throughput;

import org.jspecify.annotations.NullMarked;
