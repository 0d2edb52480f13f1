package fangfan.table.compile;

import static fangfan.table.compile.ConstraintReader.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The second reading of generated rules: Drools' own parser says what is in them, and nothing is let through but one
 * import, rules over one {@link Input} and the one consequence that remembers which rule fired.
 */
final class DrlReading {

    private static final Pattern CONSEQUENCE = Pattern.compile("\\s*\\$input\\.fire\\((\\d{1,9})\\);\\s*");

    /**
     * One rule as Drools understands it.
     *
     * @param number what it fires with
     * @param constraints without white space, in their order
     */
    record ReadRule(String name, int number, List<String> constraints) {}

    private DrlReading() {}

    /** @throws IllegalStateException when the rules hold anything else */
    static List<ReadRule> read(String drl) {
        PackageDescr read = parse(drl);
        if (!read.getName().equals(RulePrinter.PACKAGE)
                || !read.getImports().stream()
                        .map(ImportDescr::getTarget)
                        .toList()
                        .equals(List.of(Input.class.getName()))) {
            throw refused("package or import");
        }
        nothingOf("declaration", read.getAttributes());
        nothingOf("declaration", read.getFunctionImports());
        nothingOf("declaration", read.getAccumulateImports());
        nothingOf("declaration", read.getGlobals());
        nothingOf("declaration", read.getFunctions());
        nothingOf("declaration", read.getClassAndEnumDeclarationDescrs());
        nothingOf("declaration", List.copyOf(read.getEntryPointDeclarations()));
        nothingOf("declaration", List.copyOf(read.getWindowDeclarations()));
        if (read.getUnit() != null) {
            throw refused("unit");
        }
        return read.getRules().stream().map(DrlReading::rule).toList();
    }

    private static PackageDescr parse(String drl) {
        // A parser remembers the errors of what it read before.
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr read = parser.parse(false, drl);
            if (read == null || parser.hasErrors()) {
                throw refused(String.valueOf(parser.getErrors()));
            }
            return read;
        } catch (DroolsParserException e) {
            throw new IllegalStateException("the generated rules cannot be read", e);
        }
    }

    private static ReadRule rule(RuleDescr rule) {
        nothingOf("attribute", List.copyOf(rule.getAttributes().values()));
        nothingOf("consequence", List.copyOf(rule.getNamedConsequences().values()));
        nothingOf("annotation", List.copyOf(rule.getAnnotations()));
        Matcher consequence = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
        List<BaseDescr> patterns = rule.getLhs().getDescrs();
        if (rule.isQuery()
                || rule.getParentName() != null
                || !consequence.matches()
                || patterns.size() != 1
                || !(patterns.get(0) instanceof PatternDescr pattern)) {
            throw refused(rule.getName());
        }
        return new ReadRule(rule.getName(), Integer.parseInt(consequence.group(1)), constraints(pattern));
    }

    private static List<String> constraints(PatternDescr pattern) {
        if (!pattern.getObjectType().equals("Input")
                || !"$input".equals(pattern.getIdentifier())
                || pattern.getSource() != null
                || pattern.isQuery()
                || pattern.isUnification()
                || !pattern.getAnnotations().isEmpty()) {
            throw refused(pattern.toString());
        }
        nothingOf("behaviour", pattern.getBehaviors());
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                throw refused(constraint.toString());
            }
            constraints.add(expression.getExpression().replaceAll("\\s", ""));
        }
        return constraints;
    }

    private static void nothingOf(String what, @Nullable List<?> found) {
        if (found != null && !found.isEmpty()) {
            throw refused(what);
        }
    }
}
