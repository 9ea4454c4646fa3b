using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>The rows of a submission that rules are asked for; made once for all rules of a scope.</summary>
internal sealed class ScopeRows(SubmissionView view, int forms)
{
    private readonly RowContext[] once = [new(view, 0, FigureAddress.SingleRow)];
    private readonly RowContext[]?[] ofForms = new RowContext[forms][];
    private RowContext[]? units;

    /// <summary>In the order they are asked.</summary>
    public RowContext[] Of(CompiledRule rule) =>
        rule.Rule.Scope.Kind switch
        {
            RuleScopeKind.Once => once,
            RuleScopeKind.EachUnit => units ??= EachUnit(),
            RuleScopeKind.EachRow => ofForms[rule.Scope!.Index] ??= EachRow(rule.Scope),
            _ => EachPair(rule),
        };

    private RowContext[] EachUnit()
    {
        var all = view.Submission.Units.All;
        return Array.ConvertAll(view.Units, row => new RowContext(view, row, all[row].Id));
    }

    private RowContext[] EachRow(FormSlot scope)
    {
        var form = view.Form(scope);
        return Array.ConvertAll(form.InOrder, row => new RowContext(view, row, form.Keys[row]));
    }

    /// <summary>The first row of each key against each later one; rows without a key are alone.</summary>
    private RowContext[] EachPair(CompiledRule rule)
    {
        var form = view.Form(rule.Scope!);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<RowContext>();
        foreach (var row in form.InOrder)
        {
            if (view.Text(rule.PairColumn!, row) is not { } key || firsts.TryAdd(key, row))
                continue;
            var first = firsts[key];
            pairs.Add(new RowContext(view, first, form.Keys[first], row));
        }
        return [.. pairs];
    }
}
