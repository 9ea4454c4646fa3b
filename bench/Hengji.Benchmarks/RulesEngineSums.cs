using System.Globalization;
using Hengji.Checks;
using Hengji.Figures;
using RulesEngine.Models;

namespace Hengji.Benchmarks;

/// <summary>Relations as microsoft/RulesEngine would be given them: one workflow, one lambda each, asked in one call.</summary>
/// <remarks>|Σ coefficient × v[i]| ≤ Σ |coefficient| × h[i], where v holds values and h half of each last printed decimal.</remarks>
internal sealed class RulesEngineSums
{
    private const string Workflow = "sums";
    private readonly RulesEngine.RulesEngine engine;
    private readonly RuleParameter values;
    private readonly RuleParameter halves;

    public RulesEngineSums(IReadOnlyCollection<BoundRelation> relations)
    {
        var figures = new Dictionary<FigureAddress, (int Place, Figure Figure)>();
        var rules = relations.Select((relation, number) => new RulesEngine.Models.Rule
        {
            RuleName = number.ToString(CultureInfo.InvariantCulture),
            Expression = Lambda(Terms(relation), figures),
        }).ToList();
        engine = new([new Workflow { WorkflowName = Workflow, Rules = rules }]);
        var cells = figures.Values.OrderBy(cell => cell.Place).Select(cell => cell.Figure).ToList();
        values = new("v", cells.Select(figure => figure.Value).ToArray());
        halves = new("h", cells.Select(figure => (figure.Interval.Width / 2).Round(10)).ToArray());
    }

    /// <summary>Asks all relations once.</summary>
    public (int Answered, int Breaks) Ask()
    {
        var results = engine.ExecuteAllRulesAsync(Workflow, values, halves).AsTask().GetAwaiter().GetResult();
        return (results.Count, results.Count(result => !result.IsSuccess));
    }

    private static string Lambda(List<(Rational Coefficient, Figure? Figure)> terms, Dictionary<FigureAddress, (int Place, Figure Figure)> figures)
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
            sum.Add(Product(coefficient, "v", cell.Place));
            slack.Add(Product(Rational.Abs(coefficient), "h", cell.Place));
        }
        return $"Math.Abs({string.Join(" + ", sum)}) <= {string.Join(" + ", slack)}";
    }

    private static string Product(Rational coefficient, string array, int place)
    {
        var cell = string.Create(CultureInfo.InvariantCulture, $"{array}[{place}]");
        return coefficient == Rational.One ? cell : coefficient == -Rational.One ? $"(-{cell})" : $"{Number(coefficient)} * {cell}";
    }

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
