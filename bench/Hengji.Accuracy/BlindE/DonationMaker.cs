using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A fund of gifts over the year.</summary>
public sealed record GiftFund(string Name, Fact Opening, Fact In, Fact Out, Fact Closing);

/// <summary>Goods given: how many at what price, how many passed on.</summary>
public sealed record GivenGoods(string Name, string Unit, Fact Quantity, Fact Price, Fact Value, Fact Passed, Fact Kept);

/// <summary>So many helped with so much each.</summary>
public sealed record EqualHelp(string Who, string Unit, Fact Count, Fact Each, Fact Money);

/// <summary>What a red cross society received and spent.</summary>
public sealed record Donations(
    Comparison All, Comparison Money, Comparison Goods, Fact MoneyShare, ImmutableArray<Portion> Givers, Fact Firms, Fact PerFirm, Fact Persons, Fact PerPerson, Fact Bound, Fact Free,
    ImmutableArray<GiftFund> Funds, GiftFund AllFunds, ImmutableArray<EqualHelp> Pupils, Fact PupilCount, Fact PupilMoney, Fact Sick, Fact SickMoney, Fact PerSick, ImmutableArray<Fact> Places, Fact PlaceMoney,
    EqualHelp Visits, EqualHelp Devices, Fact Training, Fact Trained, Fact Office, Fact OfficeRate, Fact Out, ImmutableArray<Portion> Uses, ImmutableArray<GivenGoods> Things);

/// <summary>Makes what a red cross society received and spent.</summary>
internal sealed class DonationMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] FundNames = ["人道救助基金", "博爱助学专项", "防灾减灾专项", "生命关爱专项", "其他定向捐赠"];

    private static readonly string[] GiverNames = ["企事业单位捐款", "个人捐款", "网络募捐"];

    private static readonly (string Name, string Unit, int Cents, int From, int To)[] ThingNames =
    [
        ("矿泉水（550ml×24）", "箱", 3_650, 400, 2_600), ("家庭应急包", "个", 12_850, 150, 900), ("棉被（150cm×200cm）", "床", 13_500, 100, 1_200), ("医用外科口罩（50只装）", "盒", 1_980, 500, 6_000),
        ("大米（10kg）", "袋", 5_680, 200, 1_500), ("折叠床", "张", 21_500, 40, 360),
    ];

    public Donations Make()
    {
        var pupils = new[] { Help("pupil.0", "大学新生", "名", 30, 160, 5_000), Help("pupil.1", "高中生", "名", 60, 300, 2_000) }.ToImmutableArray();
        EqualHelp visits = Help("visit", "困难家庭", "户", 200, 900, 800), devices = Help("device", "自动体外除颤器（AED）", "台", 6, 40, 16_800);
        var sick = ledger.Count("gift.sick", dice.Whole(25, 140));
        var sickMoney = ledger.Money("gift.sick.money", sick.Value * dice.Whole(6_000, 19_000));
        var places = Enumerable.Range(0, 3).Select(index => ledger.Money($"gift.place.{index}", dice.Whole(60, 900) * 1_000)).ToImmutableArray();
        Fact pupilMoney = ledger.Total("gift.pupil.money", [.. pupils.Select(one => one.Money)]), placeMoney = ledger.Total("gift.place", places);
        Fact training = Money("training", dice.Yuan(40_000, 260_000)), office = Money("office", dice.Part(pupilMoney.Value + placeMoney.Value, 4, 9));
        Fact[] uses = [pupilMoney, sickMoney, placeMoney, visits.Money, devices.Money, training, office];
        var spent = ledger.Total("gift.out", uses);
        var (funds, whole) = Funds(spent);
        var things = dice.Some(ThingNames, dice.Whole(4, 6)).Select((thing, index) => Thing($"gift.thing.{index}", thing)).ToImmutableArray();
        var money = ledger.Compare(dice, "gift.money", whole.In);
        var goods = ledger.Compare(dice, "gift.goods", ledger.Total("gift.goods", [.. things.Select(one => one.Value)]));
        var givers = ledger.Split(dice, "gift.giver", money.Now, [56, 21, 23]);
        Fact firms = ledger.Count("gift.firms", dice.Whole(24, 190)), persons = ledger.Count("gift.persons", dice.Whole(900, 8_800));
        var bound = Money("bound", dice.Part(money.Now.Value, 48, 79));
        var all = ledger.Whole("gift.all", [money, goods]);
        return new(
            all, money, goods, Rate("money.share", money.Now, all.Now), [.. GiverNames.Select((name, index) => ledger.Portion($"gift.giver.{index}", name, givers[index], money.Now))],
            firms, ledger.Each("gift.perfirm", givers[0], firms), persons, ledger.Each("gift.perperson", givers[1], persons), bound, ledger.Balance("gift.free", [money.Now], [bound]), funds, whole,
            pupils, ledger.Total("gift.pupils", [.. pupils.Select(one => one.Count)]), pupilMoney, sick, sickMoney, ledger.Each("gift.persick", sickMoney, sick), places, placeMoney, visits, devices, training,
            ledger.Count("gift.trained", dice.Whole(900, 7_000)), office, Rate("office.rate", office, spent), spent, Uses(uses, spent), things);
    }

    private EqualHelp Help(string key, string who, string unit, int from, int to, int each)
    {
        Fact count = ledger.Count($"gift.{key}.count", dice.Whole(from, to)), sum = Money($"{key}.each", each);
        var money = Money($"{key}.money", count.Value * each);
        ledger.Product(money, sum, count);
        return new(who, unit, count, sum, money);
    }

    private (ImmutableArray<GiftFund> Parts, GiftFund All) Funds(Fact spent)
    {
        var outs = ledger.Split(dice, "gift.fund.out", spent, [34, 26, 18, 13, 9]);
        var parts = FundNames.Select((name, index) => Fund($"gift.fund.{index}", name, Money($"fund.{index}.opening", dice.Part(outs[index].Value, 30, 120)), Money($"fund.{index}.in", dice.Part(outs[index].Value, 84, 150)), outs[index])).ToImmutableArray();
        var all = Fund("gift.fund", "合　计", ledger.Total("gift.fund.opening", [.. parts.Select(one => one.Opening)]), ledger.Total("gift.fund.in", [.. parts.Select(one => one.In)]), spent);
        ledger.Sum(all.Closing, [.. parts.Select(one => one.Closing)]);
        return (parts, all);
    }

    private GiftFund Fund(string key, string name, Fact opening, Fact taken, Fact spent) => new(name, opening, taken, spent, ledger.Balance($"{key}.closing", [opening, taken], [spent]));

    private GivenGoods Thing(string key, (string Name, string Unit, int Cents, int From, int To) thing)
    {
        var quantity = ledger.Count($"{key}.quantity", dice.Whole(thing.From, thing.To));
        var price = ledger.Money($"{key}.price", decimal.Round(thing.Cents * dice.Whole(88, 112) / 10_000m, 2, MidpointRounding.AwayFromZero));
        var value = ledger.Money($"{key}.value", quantity.Value * price.Value);
        ledger.Product(value, price, quantity);
        var passed = ledger.Count($"{key}.passed", (int)(quantity.Value * dice.Share(62, 97)));
        return new(thing.Name, thing.Unit, quantity, price, value, passed, ledger.Balance($"{key}.kept", [quantity], [passed]));
    }

    private ImmutableArray<Portion> Uses(Fact[] uses, Fact spent)
    {
        string[] names = ["助学", "大病救助", "救灾", "慰问", "AED配置", "应急救护培训", "项目管理"];
        return [.. names.Select((name, index) => ledger.Portion($"gift.use.{index}", name, uses[index], spent))];
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"gift.{key}", yuan);

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"gift.{key}", "share", part, whole);
}
