using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a city's money for education: kinds of schools and districts of one sum, then where all money came from.</summary>
internal sealed class EducationMoneyMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To, int Each, int Running)[] KindNames =
        [("幼儿园", 24_000, 61_000, 9_200, 21), ("普通小学", 110_000, 240_000, 11_800, 19), ("普通初中", 52_000, 118_000, 17_300, 20), ("普通高中", 28_000, 66_000, 18_800, 22), ("中等职业学校", 12_000, 33_000, 17_600, 31)];

    private static readonly string[] DistrictNames = ["市本级", "东湖区", "梅岭区", "安丰县", "玉溪县", "临河市"];

    public EducationMoney Make()
    {
        var kinds = KindNames.Select(Kind).ToList();
        var other = ledger.Money("p.edu.kind.other", dice.Part(kinds.Sum(one => one.Money.Value), 3, 8));
        var sum = ledger.Total("p.edu.general", [.. kinds.Select(one => one.Money), other]);
        kinds.Add(new("其他教育", null!, other, null!, null!, null!));
        var (districts, all) = Districts(sum, kinds[1].Each.Now.Value, kinds[2].Each.Now.Value);
        var general = all.Money;
        var fiscal = Items("fiscal", general.Now.Value, ("政府性基金预算安排的教育经费", 10, 50), ("企业办学中的企业拨款", 1, 4), ("校办产业和社会服务收入用于教育的经费", 1, 3));
        var fiscals = ledger.Whole("p.edu.fiscal", [general, .. fiscal.Select(one => one.Money)]);
        var others = Items("others", general.Now.Value, ("民办学校中举办者投入", 8, 30), ("社会捐赠经费", 1, 4), ("事业收入", 110, 240), ("其他教育经费", 10, 50));
        var whole = ledger.Whole("p.edu.all", [fiscals, .. others.Select(one => one.Money)]);
        var own = ledger.Money("p.edu.income", dice.Part(general.Now.Value, 105, 190));
        var income = ledger.CompareGrowth("p.edu.income", own, ledger.Money("p.edu.income.last", dice.Part(own.Value, 94, 101)));
        var lead = general.Rate with { Key = "p.edu.lead", Value = general.Rate.Value - income.Rate.Value };
        ledger.Balanced(lead, [general.Rate], [income.Rate]);
        var product = ledger.Money("p.edu.product", dice.Part(fiscals.Now.Value, 2_100, 3_300));
        Fact exempted = ledger.Count("p.edu.exempted", dice.Whole(6_000, 21_000)), boarders = ledger.Count("p.edu.boarders", dice.Whole(9_000, 34_000));
        var boardersMoney = ledger.Money("p.edu.boarders.money", boarders.Value * dice.Whole(900, 1_350));
        return new(
            whole, fiscals, Share("fiscal", fiscals.Now, whole.Now), Shared([new("一般公共预算教育经费", general, null!), .. fiscal], whole.Now), Shared(others, whole.Now),
            [.. kinds.Select((one, index) => one with { Share = Share($"kind.{index}", one.Money, sum) })], new("合　计", null!, sum, null!, null!, null!), districts, all, income, lead, product, Share("product", fiscals.Now, product),
            exempted, ledger.Money("p.edu.exempted.money", exempted.Value * dice.Whole(1_400, 2_600)), boarders, boardersMoney, ledger.Each("p.edu.boarders.each", boardersMoney, boarders));
    }

    private SchoolKind Kind((string Name, int From, int To, int Each, int Running) one, int index)
    {
        var pupils = ledger.Count($"p.edu.pupils.{index}", dice.Whole(one.From, one.To));
        var money = ledger.Money($"p.edu.kind.{index}", pupils.Value * decimal.Round(one.Each * dice.Share(80, 135), 2, MidpointRounding.AwayFromZero));
        var each = ledger.Each($"p.edu.each.{index}", money, pupils);
        return new(one.Name, pupils, money, null!, Per($"each.{index}", each), Per($"running.{index}", BlindPParts.Measured($"p.edu.running.{index}", decimal.Round(each.Value * dice.Share(one.Running - 4, one.Running + 4), 2, MidpointRounding.AwayFromZero))));
    }

    private (ImmutableArray<SchoolDistrict> Districts, SchoolDistrict All) Districts(Fact sum, decimal primary, decimal junior)
    {
        var nows = ledger.Split(dice, "p.edu.district", sum, [13m, 24m, 19m, 15m, 12m, 17m]);
        var parts = DistrictNames.Select((name, index) => District(
            $"{index}", name, ledger.Compare($"p.edu.district.{index}", nows[index], 93, 104, dice), ledger.Compare($"p.edu.spent.{index}", ledger.Money($"p.edu.spent.{index}", dice.Part(nows[index].Value, 470, 640)), 93, 105, dice), primary, junior)).ToImmutableArray();
        var money = ledger.CompareGrowth("p.edu.general", sum, ledger.Total("p.edu.general.last", [.. parts.Select(one => one.Money.Last)]));
        ledger.Sum(money.Change, [.. parts.Select(one => one.Money.Change)]);
        return (parts, District("all", "全　市", money, ledger.Whole("p.edu.spent", [.. parts.Select(one => one.Spent)]), primary, junior));
    }

    private SchoolDistrict District(string key, string name, Comparison money, Comparison spent, decimal primary, decimal junior)
    {
        Fact share = Share($"district.{key}", money.Now, spent.Now), last = Share($"district.{key}.last", money.Last, spent.Last);
        Fact Pupil(string kind, decimal size) => BlindPParts.Measured($"p.edu.{kind}.{key}", decimal.Round(size * dice.Share(87, 114), 2, MidpointRounding.AwayFromZero));

        return new(name, money, spent, share, last, ledger.Change($"p.edu.district.{key}.share.change", share, last), Per($"primary.{key}", Pupil("primary", primary)), Per($"junior.{key}", Pupil("junior", junior)));
    }

    private List<ComparedItem> Items(string key, decimal size, params (string Name, int From, int To)[] items) => [.. items.Select((one, index) =>
    {
        var now = ledger.Money($"p.edu.{key}.{index}", dice.Part(size / 10, one.From, one.To));
        return new ComparedItem(one.Name, ledger.Compare($"p.edu.{key}.{index}", now, 84, 116, dice), null!);
    })];

    private ImmutableArray<ComparedItem> Shared(IEnumerable<ComparedItem> items, Fact whole) => [.. items.Select(one => one with { Share = Share(one.Money.Now.Key, one.Money.Now, whole) })];

    private Comparison Per(string key, Fact now) =>
        ledger.Compare($"p.edu.{key}", now, BlindPParts.Measured($"p.edu.{key}.last", decimal.Round(now.Value * dice.Share(93, 103), 2, MidpointRounding.AwayFromZero)));

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"p.edu.{key}.share", "share", part, whole);
}
