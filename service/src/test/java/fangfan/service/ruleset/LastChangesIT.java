package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fangfan.decision.RulesetId;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.shipped.ShippedRuleset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which version brought each workbook as it is, over versions that were withdrawn and brought back. */
class LastChangesIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final String GUARANTEES = "guarantees.drl.xlsx";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Staff approver = Staff.of(Role.APPROVER, SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void eachTableTellsTheVersionThatBroughtIt() {
        publish(KeyGroups.from(2500));
        assertThat(changes(1).keySet()).isEqualTo(ShippedRuleset.workbooks().keySet());
        assertThat(changes(1).values()).containsOnly("1 on nothing");
        assertThat(changes(2)).contains(entry(KeyGroups.NAME, "2 on 1"), entry(GUARANTEES, "1 on nothing"));

        assertThat(approver.withdraw(2).statusCode()).isEqualTo(201);
        publish(Map.of(GUARANTEES, Zips.storedWithoutCompression(shipped(GUARANTEES))));
        assertThat(changes(3))
                .as("what was withdrawn has changed nothing")
                .contains(entry(KeyGroups.NAME, "1 on nothing"), entry(GUARANTEES, "3 on 1"));

        publish(KeyGroups.from(2400));
        assertThat(changes(4)).contains(entry(KeyGroups.NAME, "4 on 3"), entry(GUARANTEES, "3 on 1"));
        seesItOnThePage();
    }

    private static void seesItOnThePage() {
        try (Visitor reader = CHROMIUM.visitor(Visitor.Reader.at(1280), SERVICE)) {
            reader.signsIn(Role.AUDITOR).opens("/tables");
            List<String> cells = reader.page().locator("td[data-l='最近改动']").allInnerTexts();
            assertThat(cells).hasSize(ShippedRuleset.workbooks().size() - 1);
            assertThat(cells).filteredOn(cell -> cell.equals("第 1 版，产品自带")).hasSize(cells.size() - 2);
            reader.meetsNoBarrier();
            reader.keepsScreenshot("tables-changed-zh-1280");
            reader.page().locator("td[data-l='最近改动'] a[href*='/4/']").click();
            assertThat(reader.page().url()).endsWith("/versions/4/comparison?with=3");
            assertThat(reader.page().locator("main").innerText()).contains("2400");
        }
        try (Visitor reader = CHROMIUM.visitor(Visitor.Reader.at(390), SERVICE)) {
            reader.signsIn(Role.AUDITOR).opens("/tables");
            reader.seesNoSidewaysScroll();
        }
    }

    private void publish(Map<String, byte[]> workbooks) {
        String id = editor.draft(workbooks);
        assertThat(editor.submit(id).statusCode()).isEqualTo(200);
        assertThat(approver.approve(id).statusCode()).isEqualTo(200);
        assertThat(approver.publish(id).statusCode()).isEqualTo(201);
    }

    private static Map<String, String> changes(int version) {
        RulesetId id =
                SERVICE.bean(Publications.class).versions().get(version - 1).id();
        Map<String, String> changes = new TreeMap<>();
        SERVICE.bean(LastChanges.class)
                .of(id)
                .forEach((file, change) -> changes.put(
                        file,
                        change.version() + " on "
                                + change.base().map(String::valueOf).orElse("nothing")));
        return changes;
    }

    private static byte[] shipped(String file) {
        return Objects.requireNonNull(ShippedRuleset.workbooks().get(file));
    }
}
