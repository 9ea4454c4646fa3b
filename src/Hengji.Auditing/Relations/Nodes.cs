using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations;

/// <summary>Sides of relations made of figures.</summary>
internal static class Nodes
{
    /// <summary>A figure in a unit of its dimension.</summary>
    public static BoundNode Figure(Figure figure, MeasureUnit unit) =>
        new BoundFigure(figure, Rational.Of(figure.Unit.InBase) / Rational.Of(unit.InBase));

    /// <summary>A figure in the unit of another; a table that does not say its unit is taken to have the other's.</summary>
    public static BoundNode InUnitOf(Figure figure, Figure other) =>
        figure.Unit.Dimension == other.Unit.Dimension ? Figure(figure, other.Unit) : new BoundFigure(figure, 1);

    /// <summary>A figure in the base of its unit: 3.30万亩 as 33,000.</summary>
    public static BoundNode InBase(Figure figure) => new BoundFigure(figure, Rational.Of(figure.Unit.InBase));

    /// <summary>Figures added up in a unit.</summary>
    public static BoundNode Sum(IEnumerable<Figure> figures, MeasureUnit unit) =>
        new BoundSum([.. figures.Select(figure => new BoundTerm(1, Figure(figure, unit)))]);

    /// <summary>Figures with weights.</summary>
    public static BoundNode Sum(MeasureUnit unit, params ReadOnlySpan<(Rational Weight, Figure Figure)> terms)
    {
        var all = ImmutableArray.CreateBuilder<BoundTerm>(terms.Length);
        foreach (var (weight, figure) in terms)
            all.Add(new BoundTerm(weight, Figure(figure, unit)));
        return new BoundSum(all.ToImmutable());
    }

    /// <summary>part ÷ whole × 100.</summary>
    public static BoundNode Percent(Figure part, Figure whole) => Percent(Figure(part, whole.Unit), Figure(whole, whole.Unit));

    /// <summary>part ÷ whole × 100.</summary>
    public static BoundNode Percent(BoundNode part, BoundNode whole) =>
        new BoundSum([new BoundTerm(100, new BoundQuotient(part, whole))]);

    /// <summary>(now ÷ before − 1) × 100.</summary>
    public static BoundNode Growth(Figure now, Figure before) =>
        new BoundSum([
            new BoundTerm(100, new BoundQuotient(Figure(now, before.Unit), Figure(before, before.Unit))),
            new BoundTerm(-1, new BoundConstant(100)),
        ]);
}
