using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes what every whole-department report tells: lines of expenditure, people, income, goals in percent.</summary>
internal abstract class WholeMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    /// <summary>A line of about so much; a quarter of them are spent to the fen.</summary>
    protected Line Leaf(string name, string title, decimal yuan, (int From, int To) added, (int From, int To) rate, int step = 100)
    {
        var budget = Even($"{name}.budget", yuan, step);
        var initial = Even($"{name}.initial", budget.Value / (1 + Dice.Share(added.From, added.To)), step);
        var spent = Money(name, Dice.Chance(25) ? budget.Value : Dice.Part(budget.Value, rate.From, rate.To));
        return rate.From >= 95 ? Known(name, title, initial, budget, spent, 92, 104) : Known(name, title, initial, budget, spent);
    }

    /// <summary>A line whose budget and expenditure are known.</summary>
    protected Line Known(string name, string title, Fact initial, Fact budget, Fact spent, int lastFrom = 78, int lastTo = 118)
    {
        Ledger.AtMost(spent, budget);
        return Line(name, title, initial, budget, Compare(name, spent, lastFrom, lastTo));
    }

    /// <summary>A total of lines; what was added, spent and left adds up too.</summary>
    protected Line Whole(string name, string title, params IReadOnlyList<Line> parts)
    {
        Fact initial = Total($"{name}.initial", parts.Select(one => one.Initial)), budget = Total($"{name}.budget", parts.Select(one => one.Budget));
        var whole = Line(name, title, initial, budget, Ledger.Whole(Key(name), [.. parts.Select(one => one.Money)]));
        Ledger.Sum(whole.Added, [.. parts.Select(one => one.Added)]);
        Ledger.Sum(whole.Left, [.. parts.Select(one => one.Left)]);
        return whole;
    }

    protected Crew Crew(string name, string title, int from, int to, int vacant)
    {
        var posts = Count($"{name}.posts", from, to);
        var staff = Count($"{name}.staff", posts.Value - Dice.Whole(0, vacant));
        return Crew(name, title, posts, staff);
    }

    protected Crew Crew(string name, string title, IReadOnlyList<Crew> parts) =>
        Crew(name, title, Total($"{name}.posts", parts.Select(one => one.Posts)), Total($"{name}.staff", parts.Select(one => one.Staff)));

    /// <summary>Income of the year, so that it is what was spent and is left less what was there.</summary>
    protected Incomes Incomes(Fact spent, Fact opening, Fact closing, params (string Name, decimal Weight)[] sources)
    {
        var income = Money("income", spent.Value + closing.Value - opening.Value);
        var parts = Parts("income", income, [.. sources.Select(one => one.Weight)]);
        var all = Total("income.all", [opening, income]);
        Ledger.Sum(all, [spent, closing]);
        return new(opening, [.. sources.Select((one, index) => Portion($"income.{index}", one.Name, parts[index], income))], Compare("income", income, 90, 108), all, closing);
    }

    protected Portion Portion(string name, string title, Fact amount, Fact whole) => Ledger.Portion(Key(name), title, amount, whole);

    /// <summary>A known amount in named parts with their shares.</summary>
    protected ImmutableArray<Portion> Portions(string name, Fact whole, params (string Name, decimal Weight)[] kinds)
    {
        var parts = Parts(name, whole, [.. kinds.Select(one => one.Weight)]);
        return [.. kinds.Select((one, index) => Portion($"{name}.{index}", one.Name, parts[index], whole))];
    }

    protected BudgetedItem Budgeted(string name, string title, decimal yuan, int from, int to)
    {
        var now = Money(name, yuan);
        return Ledger.Budgeted(Key(name), title, Even($"{name}.budget", yuan * Dice.Share(from, to)), Ledger.Compare(Dice, Key(name), now));
    }

    protected BudgetedItem BudgetedWhole(string name, string title, params IReadOnlyList<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, parts);

    protected Comparison CompareCount(string name, int from, int to) => Ledger.CompareCount(Dice, Key(name), Dice.Whole(from, to));

    protected MarkSheet Sheet(params IEnumerable<MarkSpec> specs) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(specs);

    private Line Line(string name, string title, Fact initial, Fact budget, Comparison money)
    {
        var added = Ledger.Change(Key($"{name}.added.change"), budget, initial);
        return new(title, initial, added, budget, money, Rate($"{name}.rate", money.Now, budget), Left($"{name}.left", budget, money.Now), Ledger.Growth(Key($"{name}.added.growth"), budget, initial, added));
    }

    private Crew Crew(string name, string title, Fact posts, Fact staff)
    {
        Ledger.AtMost(staff, posts);
        return new(title, posts, staff, Rate($"{name}.crewrate", staff, posts));
    }
}
