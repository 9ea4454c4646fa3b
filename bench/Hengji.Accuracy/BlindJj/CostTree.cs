using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>An economic subject against last year, and the functional subject it is booked under.</summary>
public sealed record CostLine(string Code, string Name, Comparison Money, string Subject)
{
    public Fact Now => Money.Now;
}

/// <summary>A class of economic subjects and what they come to.</summary>
public sealed record CostClass(string Code, string Name, ImmutableArray<CostLine> Lines, Comparison Money)
{
    public Fact Now => Money.Now;
}

/// <summary>Basic expenditure from appropriations by economic subjects.</summary>
public sealed record CostTree(
    CostClass Wages, CostClass Goods, CostClass Help, CostClass Equipment, Comparison Personnel, Comparison Office, Fact PersonnelEach, Fact OfficeEach)
{
    public Fact PersonnelShare { get; init; } = null!;

    public Fact OfficeShare { get; init; } = null!;

    public IEnumerable<CostClass> Classes => [Wages, Goods, Help, Equipment];

    public IEnumerable<CostLine> Lines => Classes.SelectMany(one => one.Lines);

    public IEnumerable<CostLine> PersonnelLines => [.. Wages.Lines, .. Help.Lines];

    public IEnumerable<CostLine> OfficeLines => [.. Goods.Lines, .. Equipment.Lines];

    public bool IsPersonnel(CostClass one) => one == Wages || one == Help;

    public CostLine Of(string code) => Lines.First(line => line.Code == code);
}
