using Hengji.Checks.Syntax;
using Hengji.Forms;

namespace Hengji.Checks.Language;

/// <summary>Writes a rule for readers, with the headings of the forms: 收入合计 = 上年结转 + 公共财政拨款.</summary>
public sealed class ChineseRulePrinter
{
    private readonly FormCatalogue forms;
    private readonly bool namesForms;

    private ChineseRulePrinter(FormCatalogue forms, bool namesForms) => (this.forms, this.namesForms) = (forms, namesForms);

    /// <summary>The relation in Chinese; forms are named only when it spans more than one.</summary>
    public static string Print(Expression expression, FormCatalogue forms) =>
        new ChineseRulePrinter(forms, FormsOf(expression).Distinct(StringComparer.Ordinal).Count() > 1)
            .Print(expression, 0);

    /// <summary>The scope in Chinese: 逐个单位, 《年度收入情况》的每一行.</summary>
    public static string Print(RuleScope scope, FormCatalogue forms) =>
        scope.Kind switch
        {
            RuleScopeKind.Once => "整套报表一次",
            RuleScopeKind.EachUnit => "逐个所属单位",
            RuleScopeKind.EachRow => $"《{Title(forms, scope.Form)}》的每一行",
            RuleScopeKind.EachPair =>
                $"《{Title(forms, scope.Form)}》中“{forms.Item(scope.Form, scope.PairKey)?.Label ?? scope.PairKey}”相同的各行",
        };

    private static string Title(FormCatalogue forms, string form) => forms.Find(form)?.Title ?? form;

    private static IEnumerable<string> FormsOf(Expression expression) =>
        expression switch
        {
            CellReference cell => [cell.Form],
            ListReference list => [list.Form],
            _ => expression.Children().SelectMany(FormsOf),
        };

    private string Print(Expression expression, int atLeast)
    {
        var (text, level) = Written(expression);
        return level < atLeast ? $"（{text}）" : text;
    }

    private (string Text, int Level) Written(Expression expression) =>
        expression switch
        {
            NumberLiteral number => (number.Value.ToText(), 9),
            TextLiteral text => ($"“{text.Value}”", 9),
            CellReference cell => (Cell(cell), 9),
            ListReference list => ($"各{(list.UnitsOnly ? "单位" : "行")}{Column(list.Form, list.Item)}", 9),
            ParameterReference parameter => ($"规定值（{parameter.Name}）", 9),
            Negation negation => ("−" + Print(negation.Operand, 7), 7),
            Arithmetic { Operator: ArithmeticOperator.Multiply } product =>
                ($"{Print(product.Left, 6)} × {Print(product.Right, 7)}", 6),
            Arithmetic sum =>
                ($"{Print(sum.Left, 5)} {(sum.Operator == ArithmeticOperator.Add ? "+" : "−")} {Print(sum.Right, 6)}", 5),
            Comparison comparison =>
                ($"{Print(comparison.Left, 5)} {Sign(comparison.Operator)} {Print(comparison.Right, 5)}", 4),
            Connective { Operator: ConnectiveOperator.And } and => ($"{Print(and.Left, 2)}，且 {Print(and.Right, 3)}", 2),
            Connective { Operator: ConnectiveOperator.Or } or => ($"{Print(or.Left, 1)}，或 {Print(or.Right, 2)}", 1),
            Connective implies => ($"如果 {Print(implies.Left, 1)}，那么 {Print(implies.Right, 0)}", 0),
            FunctionCall call => Written(call),
            _ => throw new ArgumentException($"Unknown node {expression.GetType().Name}.", nameof(expression)),
        };

    private (string, int) Written(FunctionCall call)
    {
        var all = call.Arguments;
        return call.Function switch
        {
            RuleFunction.Sum when all.Length == 1 => ($"{Print(all[0], 7)}之和", 9),
            RuleFunction.Sum => (string.Join(" + ", all.Select(part => Print(part, 6))), 5),
            RuleFunction.Ratio => ($"{Print(all[0], 6)} ÷ {Print(all[1], 7)}", 6),
            RuleFunction.Percent => ($"{Print(all[0], 6)} ÷ {Print(all[1], 7)} × 100%", 6),
            RuleFunction.Growth => ($"（{Print(all[0], 6)} ÷ {Print(all[1], 7)} − 1）× 100%", 6),
            RuleFunction.Abs => ($"|{Print(all[0], 0)}|", 9),
            RuleFunction.Min => ($"{List(all)}中最小者", 9),
            RuleFunction.Max => ($"{List(all)}中最大者", 9),
            RuleFunction.If => ($"（如果 {Print(all[0], 0)}，取 {Print(all[1], 5)}，否则取 {Print(all[2], 5)}）", 9),
            RuleFunction.Previous => ($"上年度{Print(all[0], 9)}", 9),
            RuleFunction.Count => ($"{Print(all[0], 9)}已填行数", 9),
            RuleFunction.Complete => ($"{Print(all[0], 9)}已填齐", 4),
            RuleFunction.Filled => ($"{Print(all[0], 9)}已填写", 4),
            RuleFunction.Same => ($"{Print(all[0], 9)} 与 {Print(all[1], 9)} 一致", 4),
            RuleFunction.Band => ($"{Print(all[0], 9)} 在分档表{Print(all[1], 9)}中的取值", 9),
            RuleFunction.Reach => ($"{Print(all[0], 9)} 可由总数为 {Print(all[1], 9)} 的整数比得出", 4),
            RuleFunction.OrZero => ($"{Print(all[0], 9)}（空白为 0）", 9),
            RuleFunction.Not => ($"并非（{Print(all[0], 0)}）", 4),
        };
    }

    private string List(ImmutableArray<Expression> parts) => string.Join("、", parts.Select(part => Print(part, 5)));

    private string Cell(CellReference cell) =>
        cell.Row is { } row ? $"{RowLabel(cell.Form, row)}的{Column(cell.Form, cell.Item)}" : Column(cell.Form, cell.Item);

    private string RowLabel(string form, string row)
    {
        foreach (var fixedRow in forms.Find(form)?.Rows ?? [])
        {
            if (fixedRow.Key == row)
                return fixedRow.Label;
        }
        return row;
    }

    private string Column(string form, string item)
    {
        var side = form switch { "first" => "前一处", "later" => "后一处", _ => "" };
        var label = forms.Item(form, item)?.Label ?? item;
        return namesForms && side.Length == 0 ? $"《{Title(forms, form)}》{label}" : side + label;
    }

    private static string Sign(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "=",
            ComparisonOperator.NotEqual => "≠",
            ComparisonOperator.AtMost => "≤",
            ComparisonOperator.AtLeast => "≥",
            ComparisonOperator.Less => "<",
            ComparisonOperator.Greater => ">",
        };
}
