using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Puts the figures of one row into a rule: plans in, bound numbers in one common unit out.</summary>
/// <param name="context">The row.</param>
/// <param name="reading">Another reading of each figure; null for the one it came with.</param>
internal sealed partial class NodeBuilder(RowContext context, Func<Figure, Figure>? reading = null)
{
    private readonly Dictionary<Figure, Figure> read = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Figure> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Figures used, in order of appearance.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>Cells that were not there.</summary>
    public List<FigureAddress> Missing { get; } = [];

    /// <summary>Cells of words that were compared.</summary>
    public List<FigureAddress> Texts { get; } = [];

    /// <summary>The row.</summary>
    public RowContext Context => context;

    /// <summary>The number in this unit; null when a cell is missing or its unit is of another kind.</summary>
    public BoundNode? Build(NumberPlan plan, MeasureUnit unit) =>
        plan switch
        {
            ConstantPlan constant => new BoundConstant(constant.Value),
            CellPlan cell => Cell(cell, unit),
            CountPlan count => Count(count),
            WeightedPlan sum => Sum(sum, unit),
            ProductPlan product => Product(product, unit),
            QuotientPlan quotient => Quotient(quotient, unit),
            ChoicePlan choice => Choice(choice, unit),
            IfPlan alternative => Alternative(alternative, unit),
            BandPlan band => Band(band),
            _ => throw new ArgumentException($"Unknown plan {plan.GetType().Name}.", nameof(plan)),
        };

    /// <summary>The common unit of a relation: the one its columns name, else that of its first figure, else none.</summary>
    public MeasureUnit UnitOf(UnitType type, params ReadOnlySpan<NumberPlan> plans)
    {
        if (type.Kind == UnitKind.Known)
            return type.Unit!;
        foreach (var plan in plans)
        {
            if (type.Kind == UnitKind.Open && FirstUnit(plan) is { } unit)
                return unit;
        }
        return MeasureUnit.None;
    }

    private MeasureUnit? FirstUnit(NumberPlan plan)
    {
        switch (plan)
        {
            case CellPlan cell:
                return context.FigureOf(cell)?.Unit;
            case ListPlan list:
                var figures = context.View.Column(list.Column);
                return context.RowsOf(list.Column, list.UnitsOnly).Select(row => figures[row]?.Unit).FirstOrDefault();
            case WeightedPlan sum:
                return First(sum.Parts.Select(part => part.Part));
            case ProductPlan product:
                return First([product.Left, product.Right]);
            case ChoicePlan choice:
                return First(choice.Parts);
            case IfPlan alternative:
                return First([alternative.Then, alternative.Else]);
            default:
                return plan.Type.Unit;
        }
    }

    private MeasureUnit? First(IEnumerable<NumberPlan> plans) =>
        plans.Where(plan => plan.Type.Kind != UnitKind.Neutral).Select(FirstUnit).FirstOrDefault(unit => unit is not null);

    private BoundNode? Cell(CellPlan cell, MeasureUnit unit)
    {
        if (context.FigureOf(cell) is { } figure)
            return Figure(figure, unit);
        if (cell.BlankIsZero && context.ViewOf(cell)?.Form(cell.Column.Form).IsFilled == true && context.TextOf(cell) is null)
            return new BoundConstant(0);
        Missing.Add(context.AddressOf(cell));
        return null;
    }

    private BoundFigure? Figure(Figure figure, MeasureUnit unit)
    {
        var taken = figure;
        if (reading is not null && !read.TryGetValue(figure, out taken!))
            read.Add(figure, taken = reading(figure));
        if (seen.Add(taken))
            Figures.Add(taken);
        if (taken.Unit.Dimension != unit.Dimension)
            return null;
        var factor = taken.Unit.InBase == unit.InBase ? 1 : (Rational)taken.Unit.InBase / unit.InBase;
        return new BoundFigure(taken, factor);
    }

    private BoundSum? Sum(WeightedPlan sum, MeasureUnit unit)
    {
        var terms = ImmutableArray.CreateBuilder<BoundTerm>(sum.Parts.Length);
        var isWhole = true;
        foreach (var (weight, part) in sum.Parts)
        {
            if (part is ListPlan list)
                isWhole &= AddList(list, unit, node => terms.Add(new BoundTerm(weight, node)));
            else if (Build(part, unit) is { } node)
                AddTerm(terms, weight, node);
            else
                isWhole = false;
        }
        return isWhole ? new BoundSum(Collected(terms)) : null;
    }

    /// <summary>Sums inside sums are one sum.</summary>
    private static void AddTerm(ImmutableArray<BoundTerm>.Builder terms, Rational weight, BoundNode node)
    {
        if (node is BoundSum inner)
        {
            foreach (var term in inner.Terms)
                terms.Add(new BoundTerm(weight * term.Coefficient, term.Node));
        }
        else
            terms.Add(new BoundTerm(weight, node));
    }

    /// <summary>A figure appears once, its coefficients added up.</summary>
    private static ImmutableArray<BoundTerm> Collected(ImmutableArray<BoundTerm>.Builder terms)
    {
        var places = new Dictionary<Figure, int>(ReferenceEqualityComparer.Instance);
        var collected = ImmutableArray.CreateBuilder<BoundTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (term.Node is BoundFigure figure && !places.TryAdd(figure.Figure, collected.Count))
            {
                var place = places[figure.Figure];
                collected[place] = new BoundTerm(collected[place].Coefficient + term.Coefficient, figure);
            }
            else
                collected.Add(term);
        }
        return collected.ToImmutable();
    }

    private bool AddList(ListPlan list, MeasureUnit unit, Action<BoundNode> add)
    {
        var figures = context.View.Column(list.Column);
        var form = context.View.Form(list.Column.Form);
        var (isWhole, count) = (form.IsFilled, 0);
        foreach (var row in context.RowsOf(list.Column, list.UnitsOnly))
        {
            count++;
            if (figures[row] is { } figure)
            {
                if (Figure(figure, unit) is { } node)
                    add(node);
                else
                    isWhole = false;
            }
            else if (!list.BlankIsZero || context.View.Text(list.Column, row) is not null)
            {
                Missing.Add(new FigureAddress(list.Column.Form.Definition.Id, list.Column.Item.Id, form.Keys[row]));
                isWhole = false;
            }
        }
        return isWhole && count > 0;
    }
}
