using Hengji.Checks.Language;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Binding;

/// <summary>Faults of meaning in a rule: names that do not exist, kinds and units that do not fit.</summary>
internal sealed class BindingProblems(Rule rule)
{
    private readonly SourceLocation place = new(rule.Code, "");

    public List<Problem> Found { get; } = [];

    public void UnknownForm(TextSpan span, string form, IEnumerable<string> known) =>
        Unknown(span, "rule.unknown-form", "表", "form", form, known);

    public void UnknownItem(TextSpan span, string form, string item, IEnumerable<string> known) =>
        Unknown(span, "rule.unknown-item", $"表 {form} 中的列", $"column of form {form},", item, known);

    public void UnknownRow(TextSpan span, string form, string row, IEnumerable<string> known) =>
        Unknown(span, "rule.unknown-row", $"表 {form} 中的行", $"row of form {form},", row, known);

    public void UnknownParameter(TextSpan span, string name, IEnumerable<string> known) =>
        Unknown(span, "rule.unknown-parameter", "参数", "parameter", name, known);

    public void UnknownBand(TextSpan span, string name, IEnumerable<string> known) =>
        Unknown(span, "rule.unknown-band", "分档表", "band table", name, known);

    public void Dimensions(TextSpan span, MeasureUnit left, MeasureUnit right) =>
        Add(span, "rule.dimensions", $"计量单位不同类：一边是“{left}”，一边是“{right}”，不能相加或比较",
            $"units of different kinds: '{left}' and '{right}' cannot be added or compared");

    public void OpenProduct(TextSpan span) =>
        Add(span, "rule.open-product", "单位随行而定的列不能与带单位的数相乘",
            "a column whose unit varies by row cannot be multiplied by a number with a unit");

    public void NotANumber(TextSpan span, string what) =>
        Add(span, "rule.not-a-number", $"此处应为数，却是{what}", "a number is needed here");

    public void NotACondition(TextSpan span) =>
        Add(span, "rule.not-a-condition", "此处应为关系（例如 a.b == c.d），却是一个数",
            "a relation such as a.b == c.d is needed here");

    public void NotACell(TextSpan span, string function) =>
        Add(span, "rule.not-a-cell", $"{function} 的参数应为单元格（表.列）", $"{function} takes a cell (form.item)");

    public void NotAList(TextSpan span, string function) =>
        Add(span, "rule.not-a-list", $"{function} 的参数应为列表（表.列[*] 或 units 表.列）",
            $"{function} takes a list (form.item[*] or units form.item)");

    public void ListOutOfPlace(TextSpan span) =>
        Add(span, "rule.list-out-of-place", "列表只能放在 sum、min、max、count、complete 之内",
            "a list stands only inside sum, min, max, count or complete");

    public void NotText(TextSpan span, string what) =>
        Add(span, "rule.not-text", $"{what}不是文字列，same 只比较文字；数请用 ==", $"{what} is no text; compare numbers with ==");

    public void TextCompared(TextSpan span, string cell) =>
        Add(span, "rule.text-compared", $"{cell} 是文字列，比较文字请用 same(a, b)",
            $"{cell} holds text; compare texts with same(a, b)");

    public void RowNeeded(TextSpan span, string form, IEnumerable<string> rows) =>
        Add(span, "rule.row-needed", $"表 {form} 有多行，此规则的适用范围没有定出是哪一行，应写作 {form}.列[行]"
                + Rows(rows), $"form {form} has many rows and the scope does not choose one; write {form}.item[row]");

    public void PairNames(TextSpan span, string name) =>
        Add(span, "rule.pair-names", $"{name}. 只能用在 each repeat of 表 by 列 的规则中",
            $"{name}. is for rules over pairs (each repeat of FORM by COLUMN) only");

    public void NotUnits(TextSpan span, string form) =>
        Add(span, "rule.not-units", $"表 {form} 不按单位列行，不能写 units", $"form {form} has no unit rows");

    public void ScopeForm(string form, IEnumerable<string> known) =>
        Unknown(default, "rule.unknown-form", "适用范围中的表", "form of the scope,", form, known);

    private void Unknown(TextSpan span, string code, string what, string english, string name, IEnumerable<string> known)
    {
        var nearest = NearestNames.Of(name, known);
        Add(span, code, $"没有{what}“{name}”" + RuleProblems.Suggestion(nearest, "，是否为 ", "、"),
            $"there is no {english} '{name}'" + RuleProblems.Suggestion(nearest, "; did you mean ", ", "), name,
            nearest.IsEmpty ? "" : nearest[0]);
    }

    private void Add(TextSpan span, string code, string message, string english, string found = "", string expected = "") =>
        Found.Add(RuleProblem.At(span, place, code, message, english, found, expected));

    private static string Rows(IEnumerable<string> rows)
    {
        var some = string.Join("、", rows.Take(6));
        return some.Length == 0 ? "" : $"，行有 {some}";
    }
}
