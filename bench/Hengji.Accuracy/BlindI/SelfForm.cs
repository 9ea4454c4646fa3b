using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>What an indicator of a self-evaluation form asks for: counted, told in words with what it loses, or neither, when chance decides.</summary>
internal sealed record LineSpec(string Level1, string Level2, string Name, int Weight, string Sign = "", string Unit = "", Fact? Target = null, Fact? Actual = null, string Words = "", string Done = "", decimal Loss = 0);

/// <summary>An indicator with points: what was wanted, what was reached, what was lost.</summary>
public sealed record SelfLine(string Level1, string Level2, string Name, string Sign, string Unit, Fact? Target, Fact? Actual, string Words, string Done, Fact Weight, Fact Score, Fact Lost)
{
    public object TargetCell(Page page) => Target is { } target ? page.Text($"{Sign}{target}{Unit}") : Words;

    public object ActualCell() => Actual is { } actual ? new Formatted(actual, null, Unit) : Done;

    public bool IsFull => Lost.Value == 0;
}

/// <summary>A group of indicators.</summary>
public sealed record SelfGroup(string Name, ImmutableArray<SelfLine> Lines, Fact Weight, Fact Score, Fact Lost);

/// <summary>A self-evaluation form: points for execution if they stand apart, groups, the total.</summary>
public sealed record SelfForm(Fact? ExecutionWeight, Fact? ExecutionScore, ImmutableArray<SelfGroup> Groups, Fact Weight, Fact Score, Fact Lost)
{
    public IEnumerable<SelfLine> Lines => Groups.SelectMany(group => group.Lines);

    public string Grade => Score.Value >= 90 ? "优" : Score.Value >= 80 ? "良" : "中";
}

/// <summary>A level of government that pays: what was told, what arrived, what was spent.</summary>
public sealed record PayingLevel(string Name, Fact Budget, Fact Arrived, Fact ArrivedRate, Fact Spent, Fact SpentRate, Fact BudgetRate, Fact Left);

/// <summary>A poll of those served.</summary>
public sealed record SelfPoll(Fact Issued, Fact Valid, Fact ValidRate, ImmutableArray<Fact> Answers, Fact Content, Fact ContentRate);
