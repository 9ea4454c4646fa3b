using System.Collections.Immutable;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Checks;
using Hengji.Checks.Language;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Schemes;

namespace Hengji.Tests.Checks;

/// <summary>Forms, figures and rules for tests of the engine; shows only what matters.</summary>
internal static class Kit
{
    private static readonly Citation Source = new("测试用表", "", CitationSeen.Design);
    private static readonly SourceLocation Nowhere = new("test.csv", "");

    public static FormDefinition Form(string id, FormRowKind kind, string[] rows, params FormItem[] items) =>
        new(id, id + "表", "", kind, [.. rows.Select(key => new FormRow(key, key + "行"))], [.. items], Source);

    public static FormItem Money(string id, string unit = "万元") =>
        new(id, id + "栏", CellKind.Figure) { Unit = unit, Decimals = 2 };

    public static FormItem Number(string id, string? unit) => new(id, id + "栏", CellKind.Figure) { Unit = unit };

    public static FormItem Words(string id) => new(id, id + "栏", CellKind.Text);

    /// <summary>98.40 read by its own decimals; a bare 0 and whole numbers behind # are exact.</summary>
    public static Figure Figure(FigureAddress address, string printed, string unit, int? decimals = null,
        Rounding rounding = Rounding.Nearest)
    {
        var isCount = printed.StartsWith('#');
        var text = printed.TrimStart('#');
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var own = dot < 0 ? 0 : text.Length - dot - 1;
        var isZero = text == "0" && !isCount;
        return new Figure(
            address, text, decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), own,
            Math.Max(decimals ?? own, own), MeasureUnit.Parse(unit), isCount || isZero ? Rounding.Exact : rounding,
            isCount ? Reading.Count : isZero ? Reading.ExactZero : decimals > own ? Reading.ColumnDecimals : Reading.OwnDecimals,
            Nowhere);
    }

    public static BudgetUnitTree Units(int units) =>
        new(Enumerable.Range(0, units + 1).Select(i => i == 0
            ? new BudgetUnit("dept", "", "汇总", null, "", [])
            : new BudgetUnit($"u{i:00}", "", $"单位{i}", "dept", "", [])));

    /// <summary>Cells as <c>form.item@row</c>; figures as printed, words for text columns; money has the column's two decimals.</summary>
    public static Submission Fill(FormCatalogue forms, int units, params (string Cell, string Printed)[] cells)
    {
        var filled = cells
            .Select(cell => (Address: FigureAddress.TryParse(cell.Cell)!.Value, cell.Printed))
            .GroupBy(cell => cell.Address.Form)
            .Select(form => new FilledForm(form.Key, form
                .GroupBy(cell => cell.Address.Row)
                .Select(row => Row(forms, row.Key, row.Select(cell => (cell.Address, cell.Printed))))));
        return new Submission("test", new FiscalYear(2022), Units(units), filled.ToImmutableDictionary(form => form.FormId));
    }

    private static FilledRow Row(FormCatalogue forms, string key, IEnumerable<(FigureAddress Address, string Printed)> cells)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (address, printed) in cells)
        {
            var item = forms.Item(address.Form, address.Item)!;
            var space = printed.IndexOf(' ', StringComparison.Ordinal);
            if (item.Kind == CellKind.Figure)
                figures[item.Id] = Figure(address, space < 0 ? printed : printed[..space],
                    space < 0 ? item.Unit ?? "" : printed[(space + 1)..], item.Decimals);
            else
                texts[item.Id] = printed;
        }
        return new FilledRow(key, key == "_" ? "" : key + "行", figures.ToCellDictionary(), texts.ToCellDictionary(), Nowhere);
    }

    public static Rule Rule(string check, string scope = "once", string? when = null) =>
        new("T01", "测试关系", RuleParser.ParseScope(scope).Value, RuleParser.ParseExpression(check).Value,
            FindingLevel.Error, Certainty.Certain, Source)
        {
            When = when is null ? null : RuleParser.ParseExpression(when).Value,
            Source = check,
        };

    public static Result<CheckEngine> Compile(FormCatalogue forms, params Rule[] rules) =>
        CheckEngine.Compile(rules, forms,
            ImmutableDictionary<string, decimal>.Empty.Add("max_rate", 100m),
            ImmutableDictionary<string, ImmutableArray<ScoreBand>>.Empty.Add(
                "tiers", [new ScoreBand(90, 1m), new ScoreBand(80, 0.8m), new ScoreBand(60, 0.6m)]));

    public static CheckOutcome Ask(FormCatalogue forms, Submission submission, Rule rule) =>
        Compile(forms, rule).Value.Run(submission).Outcomes.ShouldHaveSingleItem();
}
