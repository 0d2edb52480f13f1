package fangfan.service.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The grid on a page, as somebody types into it. */
final class Grid {

    private final Page page;
    private int sheet;

    Grid(Page page) {
        this.page = page;
    }

    Grid sheet(int index) {
        page.getByRole(AriaRole.TAB).nth(index).click();
        sheet = index;
        return this;
    }

    /** @param at such as {@code F12} */
    Grid type(String at, String text) {
        Locator cell = open(at);
        cell.locator("input").selectText();
        cell.locator("input").pressSequentially(text);
        cell.locator("input").press("Enter");
        assertThat(cell(at)).hasText(text);
        return this;
    }

    /** Chooses one of the labels that the cell offers. */
    Grid choose(String at, String label) {
        open(at);
        page.locator(".tabulator-edit-list-item", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        assertThat(cell(at)).hasText(label);
        return this;
    }

    private Locator open(String at) {
        Locator cell = cell(at);
        // The columns that stay in sight would be over a cell that is just in sight.
        cell.evaluate("cell => cell.scrollIntoView({inline: 'center', block: 'nearest'})");
        cell.click();
        return cell;
    }

    /** The number of the row that says this. */
    int rowOf(String text) {
        return Integer.parseInt(
                page.locator("#grid-sheet-" + sheet + " .tabulator-row", new Page.LocatorOptions().setHasText(text))
                        .first()
                        .locator(".grid-rn")
                        .innerText());
    }

    Locator cell(String at) {
        int column = at.charAt(0) - 'A';
        return row(at.substring(1)).locator(".tabulator-cell").nth(1 + column);
    }

    private Locator row(String number) {
        return page.locator("#grid-sheet-%d .tabulator-row:has(.grid-rn:text-is('%s'))".formatted(sheet, number));
    }

    /** @param text what the menu of a row's number offers */
    Grid rowMenu(int row, String text) {
        row(String.valueOf(row)).locator(".grid-rn").click();
        page.locator(".tabulator-menu-item", new Page.LocatorOptions().setHasText(text))
                .click();
        return this;
    }

    Locator state() {
        return page.locator(".grid-state");
    }

    Locator faults() {
        return page.locator(".grid-faults li");
    }
}
