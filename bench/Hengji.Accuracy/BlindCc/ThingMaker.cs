using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes people, purchases, holdings and projects of an office.</summary>
internal sealed class ThingMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    /// <summary>Kinds of vehicles, as often as they are met.</summary>
    private static readonly int[] Parking = [0, 0, 0, 1, 1, 1, 1, 2, 2, 3];

    public Staffing People()
    {
        var civil = plan.IsInstitution ? 0 : plan.Staff * dice.Whole(42, 58) / 100;
        var others = plan.Staff - civil - dice.Whole(0, 3);
        Fact civilPosts = Count("posts.civil", civil == 0 ? 0 : civil + dice.Whole(0, 5)), publicPosts = Count("posts.public", others + dice.Whole(1, 6));
        Fact civilStaff = Count("staff.civil", civil), publicStaff = Count("staff.public", others);
        return new(
            ledger.Total($"{plan.Key}.posts", [civilPosts, publicPosts]), civilPosts, publicPosts, ledger.Total($"{plan.Key}.staff", [civilStaff, publicStaff]), civilStaff, publicStaff,
            Count("retired", plan.Staff * dice.Whole(22, 60) / 100));
    }

    public Purchases Buying(Fact spent)
    {
        var all = ledger.Money($"{plan.Key}.buying", dice.Part(spent.Value, 4, 15));
        var kinds = ledger.Split(dice, $"{plan.Key}.buying", all, [30m, 24m, 46m]);
        var small = ledger.Money($"{plan.Key}.buying.small", dice.Part(all.Value, 62, 96));
        var micro = ledger.Money($"{plan.Key}.buying.micro", dice.Part(small.Value, 45, 92));
        ledger.AtMost(small, all);
        ledger.AtMost(micro, small);
        Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{plan.Key}.buying.{key}.share", "share", part, whole);
        return new(
            all, kinds[0], kinds[1], kinds[2], Share("goods", kinds[0], all), Share("works", kinds[1], all), Share("services", kinds[2], all), small, Share("small", small, all), micro, Share("micro", micro, small));
    }

    public Holdings Held(Fact cars)
    {
        var parked = Enumerable.Range(0, (int)cars.Value).Select(_ => Parking[dice.Whole(0, Parking.Length - 1)]).ToList();
        var kinds = Enumerable.Range(0, 4).Select(kind => Count($"cars.{kind}", parked.Count(one => one == kind))).ToList();
        ledger.Sum(cars, kinds);
        Fact offices = ledger.Count($"{plan.Key}.houses.office", dice.Whole(900, 5_200)), others = ledger.Count($"{plan.Key}.houses.other", dice.Whole(120, 2_600));
        return new(cars, kinds[0], kinds[1], kinds[2], kinds[3], Count("machines", dice.Whole(1, 7)), ledger.Total($"{plan.Key}.houses", [offices, others]), offices, others);
    }

    /// <summary>Projects in the order of their size; together they spend a known amount.</summary>
    public RatedAll Projects(Fact spent)
    {
        var amounts = ledger.Split(dice, $"{plan.Key}.project", spent, plan.Projects.Select((_, at) => 50m / (at + 1.4m)));
        var projects = plan.Projects.Zip(amounts, (name, amount) =>
        {
            var budget = ledger.Money($"{amount.Key}.budget", dice.Chance(30) ? amount.Value : dice.Part(amount.Value, 101, 117));
            ledger.AtMost(amount, budget);
            return new Rated(name, budget, amount, ledger.Rate($"{amount.Key}.rate", "rate", amount, budget), LedgerParts.Points($"{amount.Key}.score", dice.Whole(9_000, 9_960) / 100m), ledger.Rate($"{amount.Key}.share", "share", amount, spent));
        }).ToImmutableArray();
        var all = ledger.Total($"{plan.Key}.projects.budget", [.. projects.Select(one => one.Budget)]);
        return new(projects, Count("projects", projects.Length), all, spent, ledger.Rate($"{plan.Key}.projects.rate", "rate", spent, all));
    }

    private Fact Count(string key, int count) => ledger.Count($"{plan.Key}.{key}", count);
}
