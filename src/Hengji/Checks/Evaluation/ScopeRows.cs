using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>The rows a rule is asked for.</summary>
internal static class ScopeRows
{
    /// <summary>Adds them in the order they are asked.</summary>
    public static void Collect(CompiledRule rule, SubmissionView view, List<RowContext> rows)
    {
        switch (rule.Rule.Scope.Kind)
        {
            case RuleScopeKind.Once:
                rows.Add(new RowContext(view, 0, FigureAddress.SingleRow));
                break;
            case RuleScopeKind.EachUnit:
                EachUnit(view, rows);
                break;
            case RuleScopeKind.EachRow:
                EachRow(rule.Scope!, view, rows);
                break;
            default:
                EachPair(rule, view, rows);
                break;
        }
    }

    private static void EachUnit(SubmissionView view, List<RowContext> rows)
    {
        var units = view.Submission.Units.All;
        for (var row = 0; row < units.Length; row++)
        {
            if (units[row].ParentId is not null)
                rows.Add(new RowContext(view, row, units[row].Id));
        }
    }

    private static void EachRow(FormSlot scope, SubmissionView view, List<RowContext> rows)
    {
        var form = view.Form(scope);
        foreach (var row in form.InOrder)
            rows.Add(new RowContext(view, row, form.Keys[row]));
    }

    /// <summary>The first row of each key against each later one; rows without a key are alone.</summary>
    private static void EachPair(CompiledRule rule, SubmissionView view, List<RowContext> rows)
    {
        var form = view.Form(rule.Scope!);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in form.InOrder)
        {
            if (view.Text(rule.PairColumn!, row) is not { } key || firsts.TryAdd(key, row))
                continue;
            var first = firsts[key];
            rows.Add(new RowContext(view, first, form.Keys[first], row));
        }
    }
}
