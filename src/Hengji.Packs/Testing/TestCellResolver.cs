using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Packs.Testing;

/// <summary>Finds the form and the row a test's name means; a name without them means the cell the rule speaks of.</summary>
internal sealed class TestCellResolver
{
    /// <summary>Row key of the department's sum in unit forms.</summary>
    public const string DepartmentRow = "dept";

    private const string FirstRow = "1";
    private const string LaterRow = "2";

    private readonly Pack pack;
    private readonly Rule rule;
    private readonly ImmutableArray<RuleReference> references;

    public TestCellResolver(Pack pack, Rule rule)
    {
        (this.pack, this.rule) = (pack, rule);
        references = [.. RuleReferences.Of(rule)];
        CurrentRow = rule.Scope.Kind switch
        {
            RuleScopeKind.EachUnit => UnitRow(1),
            RuleScopeKind.EachRow => FirstRowOf(pack.Forms.Find(rule.Scope.Form)),
            RuleScopeKind.EachPair => LaterRow,
            _ => FigureAddress.SingleRow,
        };
    }

    /// <summary>The row the rule is asked for in a test.</summary>
    public string CurrentRow { get; }

    /// <summary>Key of the n-th unit, from 1.</summary>
    public static string UnitRow(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number:00}");

    /// <summary>The form a name means; problems are added when there is none.</summary>
    public FormDefinition? FormOf(TestCellName name, RuleTestCell cell, ICollection<Problem> problems)
    {
        if (IsPair(name) || (name.Form.Length == 0 && rule.Scope.Kind is RuleScopeKind.EachRow))
            return pack.Forms.Find(rule.Scope.Form);
        if (name.Form.Length > 0)
            return pack.Forms.Find(name.Form) ?? Unknown(name.Form, cell, problems);
        var forms = references.Where(found => found.Item == name.Item).Select(found => found.Form).Distinct().ToArray();
        if (forms.Length == 1)
            return pack.Forms.Find(forms[0]);
        problems.Add(new OpenTestCell(cell.Name, "张表", "form", cell.Place));
        return null;
    }

    /// <summary>The rows a name means: one, or as many as there are values; null when it stays open.</summary>
    public ImmutableArray<string>? RowsOf(
        TestCellName name, FormDefinition form, RuleTestCell cell, ICollection<Problem> problems)
    {
        if (name.IsColumn)
            return ColumnRows(form, cell.Printed.Length);
        if (name.Row.Length > 0)
            return [name.Row];
        if (IsPair(name))
            return [name.Form == "first" ? FirstRow : LaterRow];
        if (SingleRowOf(name, form) is { } row)
            return [row];
        problems.Add(new OpenTestCell(cell.Name, "行", "row", cell.Place));
        return null;
    }

    /// <summary>The row the rule itself means by one of its cells, or null in rules over pairs.</summary>
    public string? RowOf(RuleReference reference, FormDefinition form) =>
        reference.Row ?? (rule.Scope.Kind == RuleScopeKind.EachPair && form.Id == rule.Scope.Form ? null : UnnamedRowOf(form));

    private string? SingleRowOf(TestCellName name, FormDefinition form)
    {
        var named = references
            .Where(found => found.Form == form.Id && found.Item == name.Item && !found.IsColumn)
            .Select(found => found.Row)
            .Distinct()
            .ToArray();
        return named is [{ } only] ? only : UnnamedRowOf(form);
    }

    private string? UnnamedRowOf(FormDefinition form) =>
        form.RowKind switch
        {
            FormRowKind.OneRow => FigureAddress.SingleRow,
            FormRowKind.Units => AsksUnits ? CurrentRow : DepartmentRow,
            _ => AsksRowsLike(form) ? CurrentRow : null,
        };

    private bool AsksUnits =>
        rule.Scope.Kind == RuleScopeKind.EachUnit
        || (rule.Scope.Kind == RuleScopeKind.EachRow
            && pack.Forms.Find(rule.Scope.Form)?.RowKind == FormRowKind.Units);

    private bool AsksRowsLike(FormDefinition form) =>
        rule.Scope.Kind == RuleScopeKind.EachRow
        && (rule.Scope.Form == form.Id || form.Rows.Any(row => row.Key == CurrentRow));

    private static ImmutableArray<string> ColumnRows(FormDefinition form, int count) =>
        form.RowKind switch
        {
            FormRowKind.Units => [.. Enumerable.Range(1, count).Select(UnitRow)],
            FormRowKind.Fixed => [.. form.Rows.Take(count).Select(row => row.Key)],
            FormRowKind.OneRow => [FigureAddress.SingleRow],
            _ => [.. Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture))],
        };

    private bool IsPair(TestCellName name) =>
        rule.Scope.Kind == RuleScopeKind.EachPair && name.Form is "first" or "later";

    private static string FirstRowOf(FormDefinition? form) =>
        form?.RowKind switch
        {
            FormRowKind.Units => UnitRow(1),
            FormRowKind.Fixed => form.Rows[0].Key,
            FormRowKind.List => FirstRow,
            _ => FigureAddress.SingleRow,
        };

    private FormDefinition? Unknown(string form, RuleTestCell cell, ICollection<Problem> problems)
    {
        problems.Add(new UnknownName(
            "表", "form", form, NearestNames.Of(form, pack.Forms.All.Select(known => known.Id)), cell.Place));
        return null;
    }
}
