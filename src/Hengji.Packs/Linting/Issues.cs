using Hengji.Checks;

namespace Hengji.Packs.Linting;

/// <summary>The issues the linter knows; one method for each code.</summary>
internal static class Issues
{
    public static PackIssue Unbound(Rule rule, Problem problem) =>
        new(FindingLevel.Error, "pack.rule-unbound",
            $"规则 {rule.Code} 不能使用：{problem.Message}", $"rule {rule.Code} does not bind: {problem.English}",
            rule.Place ?? problem.Place);

    public static PackIssue Uncited(string what, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.uncited", $"{what}没有写依据（cite）", $"{english} has no citation", place);

    public static PackIssue NoAssumption(Rule rule) =>
        new(FindingLevel.Error, "pack.no-assumption",
            $"规则 {rule.Code} 的确定程度不是 certain，必须写明假定（assume）",
            $"rule {rule.Code} is not certain and must name its assumption (assume)", rule.Place);

    public static PackIssue NeedlessAssumption(Rule rule) =>
        new(FindingLevel.Warn, "pack.needless-assumption",
            $"规则 {rule.Code} 写了假定，但确定程度是 certain",
            $"rule {rule.Code} names an assumption but is certain", rule.Place);

    public static PackIssue OneSidedTests(Rule rule, bool lacksHolding) =>
        new(FindingLevel.Error, "pack.tests-one-sided",
            $"规则 {rule.Code} 缺少结论为 {(lacksHolding ? "exact 或 within" : "breaks")} 的测试",
            $"rule {rule.Code} has no test that {(lacksHolding ? "holds (exact or within)" : "breaks")}", rule.Place);

    public static PackIssue OverlappingCodes(Rule first, Rule second, string why, string english) =>
        new(FindingLevel.Warn, "pack.rule-codes-overlap",
            $"规则 {first.Code} 与 {second.Code} {why}", $"rules {first.Code} and {second.Code} {english}", second.Place);

    public static PackIssue Unchecked(string form, IReadOnlyCollection<string> items, SourceLocation? place) =>
        new(FindingLevel.Note, "pack.item-unchecked",
            $"表 {form} 的 {items.Count} 个数字列没有任何规则检查：{string.Join("、", items)}",
            $"{items.Count} figure columns of {form} take part in no rule: {string.Join(", ", items)}", place);

    public static PackIssue Weights(string scheme, decimal sum, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.weights",
            string.Create(CultureInfo.InvariantCulture, $"评价方案 {scheme} 的分值合计为 {sum}，应为 100"),
            string.Create(CultureInfo.InvariantCulture, $"weights of scheme {scheme} add up to {sum}, not 100"), place);

    public static PackIssue Grades(string scheme, string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.grades",
            $"评价方案 {scheme} 的等次{why}", $"grades of scheme {scheme} {english}", place);

    public static PackIssue Bands(string name, string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.bands", $"分档表 {name} {why}", $"bands {name} {english}", place);

    public static PackIssue Settings(string scheme, string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.scheme-settings", $"评价方案 {scheme} {why}", $"scheme {scheme} {english}", place);

    public static PackIssue NoDepartmentScheme() =>
        new(FindingLevel.Warn, "pack.no-department-scheme",
            "没有写部门整体支出自评所用的评价方案（department-scheme），只能供其他规则包继承",
            "there is no department-scheme; the pack can only be extended");

    public static PackIssue NoTemplate() =>
        new(FindingLevel.Warn, "pack.no-template",
            "没有报告模板（report.yaml），只能供其他规则包继承", "there is no report.yaml; the pack can only be extended");

    public static PackIssue Token(
        string token, string where, string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.template-address",
            $"报告模板“{where}”中的 {token}{(why[0] == '：' ? "" : " ")}{why}", $"{token} in “{where}” of the template {english}", place);

    public static PackIssue Deadlines(string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.deadline-order", why, english, place);

    public static PackIssue Dates(FindingLevel level, string why, string english, SourceLocation? place = null) =>
        new(level, "pack.dates", why, english, place);

    public static PackIssue English(string what, string english, SourceLocation? place) =>
        new(FindingLevel.Warn, "pack.english", $"{what}中有汉字，应为英文", $"{english} holds Chinese characters", place);

    public static PackIssue EnglishGroups(string form, string item, SourceLocation? place) =>
        new(FindingLevel.Warn, "pack.english",
            $"表 {form} 列 {item} 的 groups-en 与 groups 的个数不同", $"groups-en of {form}.{item} are not as many as its groups", place);

    public static PackIssue Formula(string form, string item, string why, string english, SourceLocation? place) =>
        new(FindingLevel.Error, "pack.formula",
            $"表 {form} 列 {item} 的算式{why}", $"the formula of {form}.{item} {english}", place);
}
