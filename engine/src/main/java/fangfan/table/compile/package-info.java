/** Decision tables to rules: generated DRL for Drools, and the bitset table that is compared with it. */
@NullMarked
package fangfan.table.compile;

import org.jspecify.annotations.NullMarked;
