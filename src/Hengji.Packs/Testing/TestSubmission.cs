using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Checks;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Packs.Testing;

/// <summary>The small submission a rule's test describes.</summary>
internal sealed class TestSubmission
{
    private readonly Pack pack;
    private readonly Rule rule;
    private readonly TestCellResolver resolver;
    private readonly List<Problem> problems = [];
    private readonly TestCells current;
    private readonly TestCells previous;

    private TestSubmission(Pack pack, Rule rule)
    {
        (this.pack, this.rule) = (pack, rule);
        resolver = new TestCellResolver(pack, rule);
        (current, previous) = (new TestCells(problems), new TestCells(problems));
    }

    /// <summary>Builds the submission.</summary>
    /// <returns>The submission and the row the rule is asked for, or why the test cannot be read.</returns>
    public static Result<(Submission Submission, string Row)> Build(Pack pack, Rule rule, RuleTest test)
    {
        var builder = new TestSubmission(pack, rule);
        foreach (var cell in test.Cells)
            builder.Put(cell);
        builder.PutScope();
        builder.PutNamedRows();
        var submission = builder.ToSubmission();
        return builder.problems.Count > 0
            ? Result<(Submission, string)>.Failure(builder.problems)
            : (submission, builder.resolver.CurrentRow);
    }

    private void Put(RuleTestCell cell)
    {
        if (TestCellName.TryParse(cell.Name) is not { } name)
            problems.Add(new BadTestCell(cell.Name, cell.Place));
        else if (name.IsColumn != cell.IsColumn)
            problems.Add(new WrongTestValue(cell.Name, name.IsColumn, cell.Place));
        else if (resolver.FormOf(name, cell, problems) is { } form)
            Put(cell, name, form);
    }

    private void Put(RuleTestCell cell, TestCellName name, FormDefinition form)
    {
        if (form.Item(name.Item) is not { } item)
        {
            problems.Add(new UnknownName(
                $"列（表 {form.Id}）", $"column of {form.Id}", name.Item,
                NearestNames.Of(name.Item, form.Items.Select(known => known.Id)), cell.Place));
            return;
        }
        if (resolver.RowsOf(name, form, cell, problems) is not { } rows)
            return;
        var cells = name.IsPrevious ? previous : current;
        foreach (var (row, printed) in rows.Zip(cell.Printed))
            cells.Put(form, item, row, printed, cell.Place);
    }

    /// <summary>The rows the rule is asked for exist even when the test leaves all their cells blank.</summary>
    private void PutScope()
    {
        if (pack.Forms.Find(rule.Scope.Form) is not { } form)
            return;
        _ = current.PutRow(form, resolver.CurrentRow);
        if (rule.Scope.Kind == RuleScopeKind.EachPair && form.Item(rule.Scope.PairKey) is { } key)
        {
            var place = rule.Place ?? new SourceLocation(rule.Code, "");
            current.PutIfAbsent(form, key, "1", "同一事项", place);
            current.PutIfAbsent(form, key, "2", "同一事项", place);
        }
    }

    /// <summary>The cells the rule speaks of were handed in, blank unless the test fills them; so orzero means 0.</summary>
    private void PutNamedRows()
    {
        foreach (var reference in RuleReferences.Of(rule).Where(reference => !reference.IsColumn))
        {
            if (pack.Forms.Find(reference.Form) is { } form && resolver.RowOf(reference, form) is { } row)
                _ = current.PutRow(form, row);
        }
    }

    private Submission ToSubmission()
    {
        var units = Units();
        var year = new FiscalYear(pack.ValidFrom.Year);
        var filled = new Submission(pack.Id, year, units, current.ToForms());
        return previous.IsEmpty
            ? filled
            : filled with { Previous = new Submission(pack.Id, year.Previous, units, previous.ToForms()) };
    }

    private BudgetUnitTree Units()
    {
        var ids = current.UnitRows.Concat(previous.UnitRows)
            .Concat(rule.Scope.Kind == RuleScopeKind.EachUnit ? [resolver.CurrentRow] : [])
            .Where(id => id != TestCellResolver.DepartmentRow)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new BudgetUnitTree(ids
            .Select(id => new BudgetUnit(id, "", "单位" + id, TestCellResolver.DepartmentRow, "", []))
            .Prepend(new BudgetUnit(TestCellResolver.DepartmentRow, "", "汇总", null, "", [])));
    }
}
