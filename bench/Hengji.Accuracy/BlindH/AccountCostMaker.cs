using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes what a final account tells of people, held costs and vehicles, and has the rest made.</summary>
internal sealed class AccountCostMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    public FinalAccount Complete(FinalAccount account)
    {
        var people = People();
        var (cars, parts) = SplitCars();
        var holdings = new AccountHoldingMaker(ledger, dice, plan);
        return account with
        {
            People = people, Costs = Costs(account.Economic, cars, people), Buying = holdings.Buying(account.Spent.Now), Assets = holdings.Assets(account.Spent.Now, cars, parts),
            Results = holdings.Results(account.Project.Now),
        };
    }

    private AccountPeople People()
    {
        Fact civil = Count("people.civil", plan.Staff * dice.Whole(35, 55) / 100), institution = Count("people.public", plan.Staff * dice.Whole(40, 60) / 100);
        Fact civilPosts = Count("people.posts.civil", (int)civil.Value + dice.Whole(0, 4)), publicPosts = Count("people.posts.public", (int)institution.Value + dice.Whole(1, 6));
        Fact posts = ledger.Total($"{plan.Key}.people.posts", [civilPosts, publicPosts]), staff = ledger.Total($"{plan.Key}.people", [civil, institution]);
        return new(posts, civilPosts, publicPosts, staff, civil, institution, Retired(plan.Staff * dice.Whole(30, 60) / 100));
    }

    private Comparison Retired(int now) => ledger.Compare($"{plan.Key}.people.retired", Count("people.retired", now), Count("people.retired.last", now - dice.Whole(-2, 4)));

    private (Fact All, ImmutableArray<Fact> Parts) SplitCars()
    {
        int[] most = plan.Staff switch { < 100 => [1, 1, 2, 1], < 170 => [2, 3, 10, 4], _ => [3, 5, 26, 9] };
        var parts = most.Select((count, index) => index == 2 ? dice.Whole(1, count) : dice.Whole(0, count)).Select((count, index) => Count($"cars.{index}", count)).ToImmutableArray();
        return (ledger.Total($"{plan.Key}.cars", parts), parts);
    }

    private HeldCosts Costs(EconomicMoney money, Fact cars, AccountPeople people)
    {
        Fact Spent(string code) => money.GoodsItems.First(one => one.Code == code).Amount;

        HeldCost run = Held("run", "公务用车运行维护费", Same("run", Spent("30231"))), reception = Held("reception", "公务接待费", Same("reception", Spent("30217")));
        var buy = plan.BuysVehicle ? Held("buy", "公务用车购置费", Money("buy", dice.Yuan(120_000, 320_000))) : null;
        var abroad = plan.GoesAbroad ? Held("abroad", "因公出国（境）费", Money("abroad", dice.Yuan(30_000, 280_000))) : null;
        var vehicle = Sum("vehicle", "公务用车购置及运行维护费", buy, run);
        var three = Sum("three", "“三公”经费", abroad, vehicle, reception);
        var share = new Func<HeldCost, HeldCost>(one => one with { Share = ledger.Rate($"{one.Now.Key}.three.share", "share", one.Now, three.Now) });
        var (held, bought) = (share(vehicle), buy is null ? null : share(buy));
        Fact guests = Count("guests", Math.Max(9, (int)(reception.Now.Value / dice.Whole(60, 140)))), trainees = Count("trainees", dice.Whole(60, 700));
        var ran = plan.HasUnits ? ledger.Compare(dice, $"{plan.Key}.running", Money("running", dice.Part(money.Office.Now.Value, 42, 70))) : money.Office;
        var running = new HeldCost("机关运行经费", ran, Budgeted("running", ran.Now), null!);
        return new(
            three, abroad is null ? null : share(abroad), held, bought, bought is null ? held with { Name = run.Name } : share(run), share(reception), cars,
            TenThousandsEach("percar", run.Now, cars), Count("batches", Math.Max(2, (int)guests.Value / dice.Whole(5, 12))), guests, ledger.Each($"{plan.Key}.perguest", reception.Now, guests),
            Count("groups", dice.Whole(1, 3)), Count("travellers", dice.Whole(2, 9)), Held("meeting", "会议费", More("meeting", Spent("30215"))), Count("meetings", dice.Whole(3, 24)), Count("attendants", dice.Whole(90, 1500)),
            Held("training", "培训费", More("training", Spent("30216"))), Count("courses", dice.Whole(2, 16)), trainees,
            running with { Rate = ledger.Rate($"{plan.Key}.running.rate", "rate", running.Now, running.Budget) }, TenThousandsEach("perhead", money.Office.Now, people.Staff));
    }

    /// <summary>Most often as much as the economic subject says, else some of it paid by projects.</summary>
    private Fact Same(string key, Fact basic) => Money($"{key}.all", basic.Value + (dice.Chance(65) ? 0 : dice.Part(basic.Value, 10, 60)));

    /// <summary>What was paid for it as project expenditure too.</summary>
    private Fact More(string key, Fact basic) => Money($"{key}.all", basic.Value + dice.Part(basic.Value, 20, 150));

    private HeldCost Held(string key, string name, Fact now) => Rated(key, name, ledger.Compare(dice, $"{plan.Key}.{key}.spent", now), Budgeted(key, now));

    private Comparison Budgeted(string key, Fact now)
    {
        var budget = dice.Chance(20) ? now.Value : now.Value + dice.Part(now.Value, 4, 85);
        return ledger.Compare($"{plan.Key}.{key}.plan", now, Money($"{key}.budget", budget));
    }

    private HeldCost Sum(string key, string name, params HeldCost?[] some)
    {
        HeldCost[] parts = [.. some.OfType<HeldCost>()];
        if (parts.Length == 1)
            return parts[0] with { Name = name };
        var money = ledger.Whole($"{plan.Key}.{key}.spent", [.. parts.Select(one => one.Money)]);
        var budget = ledger.Compare($"{plan.Key}.{key}.plan", money.Now, ledger.Total($"{plan.Key}.{key}.budget", [.. parts.Select(one => one.Budget)]));
        ledger.Sum(budget.Change, [.. parts.Select(one => one.Plan.Change)]);
        return Rated(key, name, money, budget);
    }

    private HeldCost Rated(string key, string name, Comparison money, Comparison budget) =>
        new(name, money, budget, ledger.Rate($"{plan.Key}.{key}.rate", "rate", money.Now, budget.Last));

    /// <summary>So many 万元 for each.</summary>
    private Fact TenThousandsEach(string key, Fact amount, Fact count)
    {
        var each = new Fact($"{plan.Key}.{key}", decimal.Round(amount.Value / 10_000 / count.Value, 18, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Relate("product", new(1, amount), new(-10_000, each, count));
        return each;
    }

    private Fact Count(string key, int count) => ledger.Count($"{plan.Key}.{key}", count);

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);
}
