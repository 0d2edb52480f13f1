package fangfan.table.check;

import java.util.List;

/** One question about the enabled rows of a table. */
interface TableCheck {

    List<Remark> check(Geometry table);
}
