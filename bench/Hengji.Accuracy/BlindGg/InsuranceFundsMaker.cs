using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes a city's final accounts of social insurance funds.</summary>
internal sealed class InsuranceFundsMaker(Ledger ledger, Dice dice) : AccountMaker(ledger, dice, "gg.insurance")
{
    public InsuranceFunds Make()
    {
        Fact own = Money("own", Dice.Pick([380m, 400m])), grant = Money("grant", Dice.Pick([640m, 670m, 700m])), people = Count("health.people", 1_080_000, 1_460_000);
        Fact premium = Money("health.premium", own.Value * people.Value), subsidy = Money("health.subsidy", grant.Value * people.Value);
        Ledger.Product(premium, own, people);
        Ledger.Product(subsidy, grant, people);
        InsuranceScheme[] schemes =
        [
            Scheme("office", "机关事业单位基本养老保险基金", "机关事业养老保险", Between("office.premium", 900_000_000, 1_300_000_000), Between("office.subsidy", 200_000_000, 400_000_000), 14_000_000, (95, 102), (40, 90), Count("office.people", 62_000, 88_000)),
            Scheme("pension", "城乡居民基本养老保险基金", "居民养老保险", Between("pension.premium", 120_000_000, 200_000_000), Between("pension.subsidy", 500_000_000, 800_000_000), 44_000_000, (74, 88), (160, 220), Count("pension.people", 760_000, 980_000)),
            Scheme("work", "职工基本医疗保险（含生育保险）基金", "职工医疗保险", Between("work.premium", 1_100_000_000, 1_600_000_000), null, 50_000_000, (82, 95), (120, 180), Count("work.people", 290_000, 410_000)),
            Scheme("health", "城乡居民基本医疗保险基金", "居民医疗保险", premium, subsidy, 8_000_000, (94, 102), (40, 70), people),
            Scheme("jobless", "失业保险基金", "失业保险", Between("jobless.premium", 60_000_000, 100_000_000), null, 6_000_000, (60, 92), (150, 240), Count("jobless.people", 180_000, 240_000)),
            Scheme("injury", "工伤保险基金", "工伤保险", Between("injury.premium", 50_000_000, 90_000_000), null, 2_000_000, (82, 104), (80, 140), Count("injury.people", 250_000, 330_000)),
        ];
        var jobless = schemes[4].Paid.Now;
        Fact drawing = Money("jobless.drawing", Dice.Part(jobless.Value, 48, 62)), kept = Money("jobless.kept", Dice.Part(jobless.Value, 14, 26)), count = Count("jobless.count", decimal.Ceiling(drawing.Value / Dice.Whole(7_800, 9_600)));
        var sum = Sum(schemes);
        var deposited = Even("deposited", sum.Closing.Value * Dice.Share(62, 78), 1_000_000);
        return new(
            [.. schemes], sum, Count("schemes", schemes.Length), Pension(schemes[1]), Health(schemes[3], own, grant), count, drawing, Ledger.Each(Key("jobless.each"), drawing, count), Count("jobless.firms", 1_300, 2_900), kept, Ledger.Balance(Key("jobless.other"), [jobless], [drawing, kept]),
            Between("recovered", 1_200_000, 4_800_000), Count("recovered.cases", 160, 480), deposited, Share("deposited.share", deposited, sum.Closing), Left("current", sum.Closing, deposited));
    }

    private InsuranceScheme Scheme(string name, string title, string brief, Fact premium, Fact? subsidy, int interestYuan, (int From, int To) paidShare, (int From, int To) openingShare, Fact people)
    {
        var interest = Between($"{name}.interest", interestYuan / 10 * 7, interestYuan / 10 * 14);
        Fact income = Total($"{name}.income", subsidy is null ? [premium, interest] : [premium, subsidy, interest]), paid = Money($"{name}.paid", Dice.Part(income.Value, paidShare.From, paidShare.To)), opening = Money($"{name}.opening", Dice.Part(income.Value, openingShare.From, openingShare.To)), surplus = Left($"{name}.surplus", income, paid), closing = Total($"{name}.closing", [opening, surplus]);
        return new(
            title, brief, premium, subsidy, interest, Item($"{name}.income", title, income, (96, 106), (91, 101)), Item($"{name}.paid", title, paid, (92, 100), (88, 104)), opening, surplus, closing, Ledger.Growth(Key($"{name}.closing.growth"), closing, opening, surplus), Months($"{name}.months", closing, paid), Compare($"{name}.people", people, 96, 105));
    }

    private Fact Months(string name, Fact closing, Fact paid)
    {
        var months = new Fact(Key(name), decimal.Round(12 * closing.Value / paid.Value, 14, MidpointRounding.AwayFromZero), FactKind.Measure, 1);
        Ledger.Relate("product", new(12, closing), new(-1, months, paid));
        return months;
    }

    private InsuranceSum Sum(InsuranceScheme[] schemes)
    {
        Fact premium = Total("all.premium", schemes.Select(one => one.Premium)), subsidy = Total("all.subsidy", schemes.Select(one => one.Subsidy).OfType<Fact>()), interest = Total("all.interest", schemes.Select(one => one.Interest));
        BudgetedItem income = Whole("all.income", "合计", [.. schemes.Select(one => one.Income)]), paid = Whole("all.paid", "合计", [.. schemes.Select(one => one.Paid)]);
        Fact opening = Total("all.opening", schemes.Select(one => one.Opening)), surplus = Left("all.surplus", income.Now, paid.Now), closing = Total("all.closing", [opening, surplus]);
        Ledger.Sum(income.Now, [premium, subsidy, interest]);
        Ledger.Sum(surplus, [.. schemes.Select(one => one.Surplus)]);
        Ledger.Sum(closing, [.. schemes.Select(one => one.Closing)]);
        return new(
            premium, subsidy, interest, Share("premium.share", premium, income.Now), Share("subsidy.share", subsidy, income.Now), Share("interest.share", interest, income.Now), income, paid, opening, surplus, closing, Ledger.Growth(Key("all.growth"), closing, opening, surplus), Months("all.months", closing, paid.Now), Total("all.people", schemes.Select(one => one.People.Now)));
    }

    private ResidentPension Pension(InsuranceScheme scheme)
    {
        Fact standard = Money("death.standard", Dice.Pick([1_200m, 1_500m, 1_800m])), dead = Count("dead", 9_000, 14_000), death = Money("death", standard.Value * dead.Value), living = Left("living", scheme.Paid.Now, death);
        Ledger.Product(death, standard, dead);
        var basic = Money("basic", Dice.Part(living.Value, 84, 91));
        var account = Left("account", living, basic);
        Ledger.Sum(scheme.Paid.Now, [basic, account, death]);
        var drawing = Count("drawing", decimal.Ceiling(living.Value / 12 / Dice.Whole(190, 235)));
        var each = new Fact(Key("living.each"), decimal.Round(living.Value / drawing.Value / 12, 14, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, basic), new(1, account), new(-12, each, drawing));
        return new([Portion("basic", "基础养老金", basic, scheme.Paid.Now), Portion("account", "个人账户养老金", account, scheme.Paid.Now), Portion("death", "丧葬补助金", death, scheme.Paid.Now)], Compare("drawing", drawing, 94, 99), each, dead, standard);
    }

    private ResidentHealth Health(InsuranceScheme scheme, Fact own, Fact grant)
    {
        var kinds = Portions("health.kind", scheme.Paid.Now, ("住院待遇", 71), ("门诊待遇", 20), ("大病保险", 9));
        var stays = Count("stays", decimal.Ceiling(kinds[0].Amount.Value / Dice.Whole(3_900, 5_200)));
        return new(own, grant, Total("standard", [own, grant]), Portions("giver", scheme.Subsidy!, ("中央", 58), ("省级", 24), ("市县", 18)), kinds, stays, Ledger.Each(Key("stay.each"), kinds[0].Amount, stays));
    }
}
