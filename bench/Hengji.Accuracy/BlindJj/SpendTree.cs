using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A functional subject of any level: basic and project expenditure against last year, and what they come to.</summary>
public sealed record SpendLine(string Code, string Name, Comparison Basic, Comparison Project, Comparison All)
{
    /// <summary>Against the budget of the year's beginning; only where that is told.</summary>
    public Comparison? Plan { get; init; }

    /// <summary>In percent of that budget.</summary>
    public Fact? Done { get; init; }

    /// <summary>Its share of the whole in percent.</summary>
    public Fact Share { get; init; } = null!;

    /// <summary>1 for 类, 2 for 款, 3 for 项.</summary>
    public int Level => (Code.Length - 1) / 2;

    public Fact Now => All.Now;

    public Fact Last => All.Last;

    public bool HasPlan => Plan is { Last.Value: not 0 };
}

/// <summary>Subjects of all levels in order, and their whole.</summary>
public sealed record SpendTree(ImmutableArray<SpendLine> Lines, SpendLine Whole, Fact BasicShare, Fact ProjectShare)
{
    public IEnumerable<SpendLine> Tops => Lines.Where(line => line.Level == 1);

    public IEnumerable<SpendLine> Items => Lines.Where(line => line.Level == 3);

    public IEnumerable<SpendLine> TopsAndItems => Lines.Where(line => line.Level != 2);

    public SpendLine Of(string code) => Lines.First(line => line.Code == code);

    public SpendLine TopOf(SpendLine line) => Of(line.Code[..3]);

    public SpendLine GroupOf(SpendLine line) => Of(line.Code[..5]);

    public IEnumerable<SpendLine> Below(SpendLine top) => Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal));
}
