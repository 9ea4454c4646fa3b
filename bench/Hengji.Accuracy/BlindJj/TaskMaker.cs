using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes the projects of a body and their evaluation.</summary>
internal sealed class TaskMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}.task", spec.Step)
{
    public ImmutableArray<TaskLine> Tasks() => [.. spec.Tasks.Select(Task)];

    public TaskSum Sum(ImmutableArray<TaskLine> tasks)
    {
        var money = Combine("sum", tasks.Select(task => task.Money));
        var budget = Total("sum.budget", tasks.Select(task => task.Budget));
        var left = Left("sum.left", budget, money.Now);
        Ledger.Sum(left, [.. tasks.Select(task => task.Left)]);
        Ledger.AtMost(money.Now, budget);
        Fact count = Count("count", tasks.Length), good = Count("count.good", tasks.Count(task => task.Marks.Score.Value < 90)), excellent = Left("count.excellent", count, good);
        Ledger.Sum(count, [excellent, good]);
        return new(count, money, budget, Rate("sum.rate", money.Now, budget), left, excellent, good, Mean(tasks, count));
    }

    private Fact Mean(ImmutableArray<TaskLine> tasks, Fact count)
    {
        var mean = new Fact(Key("mean"), tasks.Sum(task => task.Marks.Score.Value) / count.Value, FactKind.Measure);
        Ledger.Relate("mean", [new(1, mean, count), .. tasks.Select(task => new Term(-1, task.Marks.Score))]);
        return mean;
    }

    private TaskLine Task(TaskSpec one, int index)
    {
        var money = Made($"{index}", Dice.Yuan(one.From, one.To), 72, 128, spec.IsBudget ? 1_000 : 0);
        var budget = Even($"{index}.budget", money.Now.Value / Dice.Share(82, 100));
        Ledger.AtMost(money.Now, budget);
        var rate = Rate($"{index}.rate", money.Now, budget);
        return new(one.Code, one.Name, money, budget, rate, Left($"{index}.left", budget, money.Now), Marks(index, rate)) { IsFund = one.IsFund, IsAdded = one.IsAdded, IsCar = one.IsCar };
    }

    private TaskMarks Marks(int index, Fact rate)
    {
        var spending = LedgerParts.Points(Key($"{index}.spending"), decimal.Round(rate.Value / 10, 2, MidpointRounding.AwayFromZero));
        Ledger.Limit("points", new(1, spending), new(-0.1m, rate), new Term(-0.005m));
        Ledger.Limit("points", new(-1, spending), new(0.1m, rate), new Term(-0.005m));
        Fact output = Reached($"{index}.output", 50, 12), benefit = Reached($"{index}.benefit", 30, 8), content = Reached($"{index}.content", 10, 2);
        var score = LedgerParts.Points(Key($"{index}.score"), spending.Value + output.Value + benefit.Value + content.Value);
        Ledger.Sum(score, [spending, output, benefit, content]);
        return new(spending, output, benefit, content, score);
    }

    private Fact Reached(string name, decimal weight, int halves) => LedgerParts.Points(Key(name), weight - Dice.Whole(0, halves) / 2m);
}
