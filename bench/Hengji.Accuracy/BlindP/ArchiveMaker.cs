using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes an archive's budget in whole yuan: economic items first, subjects of the classification from them.</summary>
internal sealed class ArchiveMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Code, string Name, (string Code, string Name, int From, int To)[] Items)[] Parts =
    [
        ("301", "工资福利支出", [("30101", "基本工资", 700, 1_100), ("30102", "津贴补贴", 420, 760), ("30103", "奖金", 560, 980), ("30112", "其他社会保障缴费", 12, 34)]),
        ("302", "商品和服务支出", [("30201", "办公费", 40, 90), ("30205", "水费", 3, 9), ("30206", "电费", 50, 130), ("30211", "差旅费", 24, 70), ("30213", "维修（护）费", 18, 66), ("30228", "工会经费", 28, 52), ("30239", "其他交通费用", 90, 180)]),
        ("303", "对个人和家庭的补助", [("30302", "退休费", 36, 120), ("30305", "生活补助", 6, 24)]),
    ];

    private static readonly (string Name, string Unit, int From, int To, int Cents)[] WorkNames =
        [("馆藏档案数字化加工", "页", 400_000, 1_200_000, 38), ("档案抢救修复", "页", 8_000, 30_000, 950), ("重点档案征集", "件", 40, 160, 85_000), ("库房恒温恒湿设备更新", "台", 4, 14, 2_850_000)];

    public ArchiveBudget Make()
    {
        var insured = new[] { ("2080505", "机关事业单位基本养老保险缴费支出", 300, 480), ("2101101", "行政单位医疗", 130, 220), ("2210201", "住房公积金", 260, 430) };
        var insurance = insured.Select(one => Yuan(one.Item1, one.Item3, one.Item4)).ToArray();
        Comparison reception = Than("reception", Yuan("reception", 3, 12)), driving = Than("driving", Yuan("driving", 14, 30));
        EconomicSubject[][] added =
        [
            [new("30108", "机关事业单位基本养老保险缴费", insurance[0]), new("30110", "职工基本医疗保险缴费", insurance[1]), new("30113", "住房公积金", insurance[2])],
            [new("30217", "公务接待费", reception.Now), new("30231", "公务用车运行维护费", driving.Now)], [],
        ];
        var parts = Parts.Select((part, index) => Part(part, added[index])).ToImmutableArray();
        var works = Works();
        var project = Total("project", works.Select(one => one.Amount));
        Fact personnel = Total("personnel", [parts[0].Amount, parts[2].Amount]), office = parts[1].Amount;
        var basic = Total("basic", [personnel, office]);
        ledger.Sum(basic, [.. parts.Select(one => one.Amount)]);
        Comparison basics = Than("basic", basic), projects = Than("project", project);
        var total = ledger.Whole("p.archive.total", [basics, projects]);
        var carried = Than("carried", Yuan("carried", 40, 260));
        var granted = ledger.Compare("p.archive.granted", ledger.Balance("p.archive.granted", [total.Now], [carried.Now]), ledger.Balance("p.archive.granted.last", [total.Last], [carried.Last]));
        Fact goods = ledger.Round("p.archive.goods", dice.Part(works[3].Amount.Value, 88, 116), 1), services = ledger.Round("p.archive.services", dice.Part(works[0].Amount.Value, 80, 99), 1);
        Fact files = ledger.Count("p.archive.files", dice.Whole(90_000, 260_000)), pages = BlindPParts.Measured("p.archive.pages", dice.Whole(120_000, 390_000) / 100m);
        return new(
            ledger.Count("p.archive.posts", dice.Whole(22, 26)), ledger.Count("p.archive.staff", dice.Whole(17, 21)), ledger.Count("p.archive.retired", dice.Whole(8, 19)), total, granted, carried, basics, projects,
            Share("basic", basic, total.Now), Share("project", project, total.Now), Subjects(insured, insurance, basic, projects, total), parts, personnel, office,
            [.. works.Select(one => one with { Share = Share(one.Amount.Key, one.Amount, project) })], ledger.Whole("p.archive.three", [driving, reception]), reception, driving,
            Total("bought", [goods, services]), goods, services, files, pages, BlindPParts.Measured("p.archive.done", dice.Whole(4_100, 7_800) / 100m));
    }

    /// <summary>The own items of a class and those that are told elsewhere too.</summary>
    private EconomicPart Part((string Code, string Name, (string Code, string Name, int From, int To)[] Items) part, EconomicSubject[] added)
    {
        var own = part.Items.Select(one => new EconomicSubject(one.Code, one.Name, Yuan(one.Code, one.From, one.To)));
        var items = own.Concat(added).OrderBy(one => one.Code, StringComparer.Ordinal).ToImmutableArray();
        return new(part.Code, part.Name, Total(part.Code, items.Select(one => one.Amount)), items);
    }

    private List<PlannedWork> Works() => [.. WorkNames.Select((one, index) =>
    {
        var count = ledger.Count($"p.archive.work.{index}.count", one.From + (one.To - one.From) / 20 * dice.Whole(0, 20));
        var price = ledger.Money($"p.archive.work.{index}.price", one.Cents / 100m);
        var amount = ledger.Money($"p.archive.work.{index}", count.Value * price.Value);
        ledger.Product(amount, price, count);
        return new PlannedWork(one.Name, one.Unit, amount, count, price, null!);
    })];

    private ImmutableArray<PlannedSubject> Subjects((string Code, string Name, int From, int To)[] insured, Fact[] insurance, Fact basic, Comparison projects, Comparison total)
    {
        var nothing = ledger.Money("p.archive.nothing", 0);
        var running = ledger.Balance("p.archive.running", [basic], insurance);
        var others = insured.Select((one, index) => new PlannedSubject(one.Code, one.Name, Than($"subject.{index}", insurance[index]), insurance[index], nothing)).ToList();
        var rest = ledger.Balance("p.archive.running.last", [total.Last], [projects.Last, .. others.Select(one => one.Money.Last)]);
        var own = new PlannedSubject("2012601", "行政运行", ledger.Compare("p.archive.running", running, rest), running, nothing);
        var work = new PlannedSubject("2012604", "档案馆", projects, nothing, projects.Now);
        ImmutableArray<PlannedSubject> all = [own, work, .. others];
        ledger.Sum(total.Now, [.. all.Select(one => one.Money.Now)]);
        ledger.Sum(total.Last, [.. all.Select(one => one.Money.Last)]);
        ledger.Sum(total.Change, [.. all.Select(one => one.Money.Change)]);
        return all;
    }

    private Comparison Than(string key, Fact now) => ledger.CompareRound(dice, $"p.archive.{key}", now, 1, 84, 112);

    private Fact Yuan(string key, int fromThousand, int toThousand) => ledger.Money($"p.archive.{key}", dice.Whole(fromThousand * 1_000, toThousand * 1_000));

    private Fact Total(string key, IEnumerable<Fact> parts) => ledger.Total($"p.archive.{key}", [.. parts]);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"p.archive.{key}.share", "share", part, whole);
}
