using System.Collections.Immutable;
using System.Globalization;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using RulesEngine.Models;

namespace Hengji.Benchmarks;

/// <summary>Relations as microsoft/RulesEngine would be given them: one workflow, one lambda each, asked in one call.</summary>
/// <remarks>
/// |Σ coefficient × value| ≤ Σ |coefficient| × half of the last printed decimal; how a lambda reaches a value is the inputs' matter.
/// Explained, each rule also has its documented action “OutputExpression”, which writes the terms, the gap and the slack.
/// </remarks>
internal sealed class RulesEngineSums
{
    private const string Workflow = "sums";
    private readonly RulesEngine.RulesEngine engine;
    private readonly ImmutableArray<FigureAddress> cells;
    private readonly IRulesEngineInputs style;
    private RuleParameter[] inputs;

    public RulesEngineSums(Submission submission, IReadOnlyCollection<BoundRelation> relations, Explained explained, IRulesEngineInputs style)
    {
        this.style = style;
        var figures = new Dictionary<FigureAddress, (int Place, Figure Figure)>();
        var rules = relations.Select((relation, number) => Rule(number, Terms(relation), figures, explained)).ToList();
        engine = new([new Workflow { WorkflowName = Workflow, Rules = rules }]);
        cells = [.. figures.OrderBy(cell => cell.Value.Place).Select(cell => cell.Key)];
        inputs = LayOut(submission);
    }

    /// <summary>Takes another submission: the values of its cells and half of each last decimal.</summary>
    public void Take(Submission submission) => inputs = LayOut(submission);

    /// <summary>Asks all relations once.</summary>
    public (int Answered, int Breaks, int Explained) Ask()
    {
        var results = engine.ExecuteAllRulesAsync(Workflow, inputs).AsTask().GetAwaiter().GetResult();
        return (results.Count, results.Count(result => !result.IsSuccess), results.Count(result => result.ActionResult?.Output is string { Length: > 0 }));
    }

    private RuleParameter[] LayOut(Submission submission) => style.LayOut([.. cells.Select(cell => submission.Figure(cell)!)]);

    private RulesEngine.Models.Rule Rule(
        int number,
        List<(Rational Coefficient, Figure? Figure)> terms,
        Dictionary<FigureAddress, (int Place, Figure Figure)> figures,
        Explained explained)
    {
        var (sum, slack) = (new List<string>(), new List<string>());
        foreach (var (coefficient, figure) in terms)
        {
            if (figure is null)
            {
                sum.Add(Number(coefficient));
                continue;
            }
            if (!figures.TryGetValue(figure.Address, out var cell))
                figures.Add(figure.Address, cell = (figures.Count, figure));
            sum.Add(Product(coefficient, style.Value(cell.Place)));
            slack.Add(Product(Rational.Abs(coefficient), style.Half(cell.Place, figure)));
        }
        var (gap, most) = ($"Math.Abs({string.Join(" + ", sum)})", slack.Count == 0 ? "0m" : string.Join(" + ", slack));
        var rule = new RulesEngine.Models.Rule
        {
            RuleName = number.ToString(CultureInfo.InvariantCulture),
            Expression = $"{gap} <= {most}",
        };
        if (explained != Explained.None)
            rule.Actions = new RuleActions { OnFailure = Explain(sum, gap, most) };
        if (explained == Explained.All)
            rule.Actions.OnSuccess = Explain(sum, gap, most);
        return rule;
    }

    private static ActionInfo Explain(List<string> sum, string gap, string most)
    {
        var terms = string.Join(" + \" + \" + ", sum.Select(term => $"({term}).ToString()"));
        var text = $"{terms} + \"，相差 \" + ({gap}).ToString() + \"，四舍五入最多解释 \" + ({most}).ToString()";
        return new ActionInfo { Name = "OutputExpression", Context = new Dictionary<string, object> { ["expression"] = text } };
    }

    private static string Product(Rational coefficient, string cell) =>
        coefficient == Rational.One ? cell : coefficient == -Rational.One ? $"(-{cell})" : $"{Number(coefficient)} * {cell}";

    private static string Number(Rational value) => string.Create(CultureInfo.InvariantCulture, $"({value.Round(10)}m)");

    /// <summary>Left minus right with equal figures collected; a term without a figure is a constant.</summary>
    private static List<(Rational Coefficient, Figure? Figure)> Terms(BoundRelation relation)
    {
        var terms = new List<(Rational Coefficient, Figure? Figure)>();
        Add(relation.Left, 1, terms);
        Add(relation.Right, -1, terms);
        return [.. terms
            .GroupBy(term => term.Figure?.Address)
            .Select(group => (group.Select(term => term.Coefficient).Aggregate((a, b) => a + b), group.First().Figure))
            .Where(term => term.Item1.Sign != 0)];
    }

    private static void Add(BoundNode node, Rational factor, List<(Rational Coefficient, Figure? Figure)> terms)
    {
        switch (node)
        {
            case BoundConstant constant:
                terms.Add((constant.Value * factor, null));
                break;
            case BoundFigure figure:
                terms.Add((figure.Factor * factor, figure.Figure));
                break;
            case BoundSum sum:
                foreach (var term in sum.Terms)
                    Add(term.Node, factor * term.Coefficient, terms);
                break;
            default:
                throw new NotSupportedException($"A sum holds {node.GetType().Name}.");
        }
    }
}
