using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes the three public costs, meetings, trainings, and what they were for.</summary>
internal sealed class CostMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    public Costs Make(Economy economy)
    {
        var run = One("run", "公务用车运行维护费", dice.Part(Of(economy, "30231"), 100, 150));
        var reception = One("reception", "公务接待费", dice.Part(Of(economy, "30217"), 90, 130));
        var buy = plan.BuysCar ? One("buy", "公务用车购置费", dice.Yuan(130_000, 360_000)) : null;
        var abroad = plan.GoesAbroad ? One("abroad", "因公出国（境）费", dice.Yuan(50_000, 300_000)) : null;
        var vehicle = buy is null ? run with { Name = "公务用车购置及运行维护费" } : ledger.BudgetedWhole($"{plan.Key}.vehicle", "公务用车购置及运行维护费", [buy, run]);
        var three = ledger.BudgetedWhole($"{plan.Key}.three", "“三公”经费", [.. new[] { abroad, vehicle, reception }.OfType<BudgetedItem>()]);
        CostLine Line(BudgetedItem item) => new(item, ledger.Compare($"{item.Now.Key}.plan", item.Now, item.Budget), ledger.Rate($"{item.Now.Key}.three.share", "share", item.Now, three.Now));
        var (batches, cars) = (dice.Whole(6, 70), dice.Whole(plan.Cars.Least, plan.Cars.Most));
        return new(
            Line(three), abroad is null ? null : Line(abroad), Line(vehicle), buy is null ? null : Line(buy), buy is null ? Line(vehicle) : Line(run), Line(reception),
            Line(One("meeting", "会议费", dice.Yuan(plan.Meetings.Least, plan.Meetings.Most))), Line(One("training", "培训费", dice.Part(Of(economy, "30216"), 100, 180))))
        {
            Batches = Count("batches", batches), Guests = Count("guests", batches * dice.Whole(4, 9) + dice.Whole(0, 5)), Cars = Count("cars.kept", cars), Bought = Count("bought", 1),
            Groups = Count("groups", dice.Whole(1, 2)), Travellers = Count("travellers", dice.Whole(2, 6)), Meetings = Count("meetings", dice.Whole(2, 9)),
            Attendants = Count("attendants", dice.Whole(90, 900)), Courses = Count("courses", dice.Whole(2, 9)), Trainees = Count("trainees", dice.Whole(60, 700)),
        };
    }

    private BudgetedItem One(string key, string name, decimal yuan)
    {
        var full = $"{plan.Key}.{key}";
        var now = ledger.Money(full, yuan);
        return ledger.Budgeted(full, name, ledger.Money($"{full}.budget", dice.Part(yuan, 101, 165)), ledger.Compare(full, now, ledger.Money($"{full}.last", dice.Chance(50) ? dice.Part(yuan, 76, 96) : dice.Part(yuan, 104, 135))));
    }

    private static decimal Of(Economy economy, string code) => economy.GoodsRows.First(one => one.Code == code).Amount.Value;

    private Fact Count(string key, int count) => ledger.Count($"{plan.Key}.{key}", count);
}
