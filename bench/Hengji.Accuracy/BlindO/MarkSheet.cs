using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>What an indicator asks for; its points follow a rate, the target reached, a loss that is told, or chance.</summary>
internal sealed record MarkSpec(string Level1, string Level2, string Name, decimal Weight)
{
    public string Sign { get; init; } = "≥";
    public string Unit { get; init; } = "";
    public Fact? Target { get; init; }
    public Fact? Actual { get; init; }
    public string Words { get; init; } = "";
    public string Done { get; init; } = "";
    public decimal? Loss { get; init; }

    /// <summary>A rate in percent that the points are taken from.</summary>
    public Fact? ByRate { get; init; }

    public static MarkSpec Of(string level1, string level2, Deed deed, decimal weight) =>
        new(level1, level2, deed.Name, weight) { Unit = deed.Unit, Target = deed.Target, Actual = deed.Actual };
}

/// <summary>An indicator with its points.</summary>
public sealed record Mark(string Level1, string Level2, string Name, string Sign, string Unit, Fact? Target, Fact? Actual, string Words, string Done, Fact Weight, Fact Score, Fact Lost)
{
    public object WantedCell(Page page) => Target is { } target ? page.Text($"{Sign}{target}{Unit}") : Words;

    public object DoneCell() => Actual is { } actual ? new Formatted(actual, null, Unit) : Done;

    public bool IsFull => Lost.Value == 0;
}

/// <summary>Indicators of one name at the second level.</summary>
public sealed record MarkPart(string Name, ImmutableArray<Mark> Marks, Fact Weight, Fact Score);

/// <summary>Indicators of one name at the first level.</summary>
public sealed record MarkGroup(string Name, ImmutableArray<MarkPart> Parts, Fact Weight, Fact Score, Fact Lost, Fact Rate)
{
    public IEnumerable<Mark> Marks => Parts.SelectMany(part => part.Marks);
}

/// <summary>All indicators and the total.</summary>
public sealed record MarkSheet(ImmutableArray<MarkGroup> Groups, Fact Weight, Fact Score, Fact Lost)
{
    public IEnumerable<Mark> Marks => Groups.SelectMany(group => group.Marks);

    public string Grade => Score.Value >= 90 ? "优" : Score.Value >= 80 ? "良" : "中";

    public Mark Of(string name) => Marks.First(mark => mark.Name == name);
}
