package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipTest {

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource(textBlock = """
            worksheets/sheet1.xml,      xl/_rels/workbook.xml.rels,          xl/worksheets/sheet1.xml
            /xl/worksheets/sheet1.xml,  xl/_rels/workbook.xml.rels,          xl/worksheets/sheet1.xml
            ../comments1.xml,           xl/worksheets/_rels/sheet1.xml.rels, xl/comments1.xml
            ../../../../etc/a,          xl/worksheets/_rels/sheet1.xml.rels, etc/a
            ./xl//workbook.xml,         _rels/.rels,                         xl/workbook.xml
            """)
    void pointsToAnEntryAndNeverOutOfThePackage(String target, String from, String entry) {
        assertThat(Relationship.resolved(target, from)).isEqualTo(entry);
    }
}
