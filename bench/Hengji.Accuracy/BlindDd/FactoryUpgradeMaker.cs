using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the review of a city's special fund for upgrading factories.</summary>
internal sealed class FactoryUpgradeMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.factory")
{
    private static readonly string[] CountyNames = ["高新区", "临河区", "青石县", "莱阳湾市", "广丰县", "泰和区"];

    public FactoryUpgrade Make()
    {
        var counties = CountyNames.Select((name, index) => County($"county.{index}", name)).ToImmutableArray();
        var all = County("county", "合计", Total("firms", counties.Select(one => one.Firms)), Total("projects", counties.Select(one => one.Projects)), Total("invested", counties.Select(one => one.Invested)), Total("equipment", counties.Select(one => one.Equipment)), Total("aid", counties.Select(one => one.Aid)));
        var ways = Ways(all, out var whole);
        var sizes = Parts("size", all.Firms, 9, 27, 64);
        var city = Even("city", whole.Planned.Value * Dice.Share(58, 66), 10_000);
        var countyMoney = Left("countymoney", whole.Planned, city);
        var sampled = Count("sampled", all.Firms.Value * Dice.Share(26, 38));
        var sampledAid = Money("sampled.aid", Dice.Part(all.Aid.Value, 36, 52));
        Ledger.AtMost(sampled, all.Firms);
        Ledger.AtMost(sampledAid, all.Aid);
        Fact unfinished = Count("unfinished", 4, 13), finished = Count("finished", all.Projects.Value - unfinished.Value);
        Ledger.Sum(all.Projects, [finished, unfinished]);
        Fact wrong = Money("wrong", Dice.Whole(420, 2_600) * 1_000), recovered = Money("recovered", Dice.Part(wrong.Value, 52, 92));
        Ledger.AtMost(recovered, wrong);
        var poll = Answer("poll", "获补企业", (int)(all.Firms.Value * 0.75m), (int)all.Firms.Value, 88);
        var sheet = Sheet(whole, poll);
        var managed = LedgerParts.Points(Key("managed"), sheet.Groups[0].Score.Value + sheet.Groups[1].Score.Value);
        Ledger.Sum(managed, [sheet.Groups[0].Score, sheet.Groups[1].Score]);
        return new(
            counties, all, Count("counties", counties.Length), ways, whole, city, countyMoney, Share("cityshare", city, whole.Planned), Share("countyshare", countyMoney, whole.Planned), sizes[0], sizes[1], sizes[2], Share("smallshare", sizes[2], all.Firms), Share("equipmentshare", all.Equipment, all.Invested),
            sampled, Share("sampled.share", sampled, all.Firms), sampledAid, Share("sampled.aidshare", sampledAid, all.Aid), [Value("value.0", "营业收入", 700_000), Value("value.1", "利润总额", 46_000), Value("value.2", "研发费用", 21_000)], Compare("workers", Count("workers", 11_000, 21_000), 95, 104),
            Count("started", all.Projects.Value), finished, Rate("finishedrate", finished, all.Projects), unfinished, Count("wrong.firms", 3, 8), wrong, recovered, Rate("recoveredrate", recovered, wrong), poll, sheet, managed);
    }

    private UpgradedCounty County(string name, string title)
    {
        Fact firms = Count($"{name}.firms", 12, 38), projects = Count($"{name}.projects", firms.Value + Dice.Whole(1, 9));
        var invested = Even($"{name}.invested", projects.Value * Dice.Whole(14_000_000, 34_000_000), 10_000);
        var equipment = Even($"{name}.equipment", invested.Value * Dice.Share(58, 74), 10_000);
        return County(name, title, firms, projects, invested, equipment, Money($"{name}.aid", decimal.Floor(equipment.Value * Dice.Share(5, 9) / 100) * 100));
    }

    private UpgradedCounty County(string name, string title, Fact firms, Fact projects, Fact invested, Fact equipment, Fact aid)
    {
        Ledger.AtMost(firms, projects);
        Ledger.AtMost(equipment, invested);
        var leverage = new Fact(Key($"{name}.leverage"), invested.Value / aid.Value, FactKind.Measure, 2);
        Ledger.Relate("ratio", new(1, invested), new(-1, leverage, aid));
        return new(title, firms, projects, invested, equipment, aid, leverage);
    }

    private ImmutableArray<AidWay> Ways(UpgradedCounty all, out AidWay whole)
    {
        string[] names = ["设备投资奖补", "技改贷款贴息", "智能化诊断服务补助"];
        ImmutableArray<Fact> passed = Parts("way.passed", all.Aid, 74, 19, 7), firms = Parts("way.firms", all.Firms, 58, 26, 16);
        var planned = passed.Select((one, index) => Even($"way.{index}.planned", one.Value * Dice.Share(101, 109), 10_000)).ToImmutableArray();
        whole = Way("way", "合计", all.Firms, Total("way.planned", planned), all.Aid, all.Aid);
        return [.. names.Select((name, index) => Way($"way.{index}", name, firms[index], planned[index], passed[index], all.Aid))];
    }

    private AidWay Way(string name, string title, Fact firms, Fact planned, Fact passed, Fact all)
    {
        Ledger.AtMost(passed, planned);
        return new(title, firms, planned, passed, Rate($"{name}.rate", passed, planned), Share($"{name}.share", passed, all));
    }

    private FirmValue Value(string name, string title, int tenThousands) =>
        new(title, Compare(name, Even($"{name}.now", Dice.Share(70, 140) * tenThousands * 10_000, 10_000), 86, 101));

    private MarkSheet Sheet(AidWay whole, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策（20分）", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策（20分）", "项目立项", "立项程序规范性", 4), new("决策（20分）", "绩效目标", "绩效目标合理性", 4) { Loss = 1 }, new("决策（20分）", "绩效目标", "绩效指标明确性", 4) { Loss = 1.5m }, new("决策（20分）", "资金投入", "资金分配合理性", 4) { Loss = 0.5m },
        new("过程（20分）", "资金管理", "预算执行率", 6) { ByRate = whole.PassedRate }, new("过程（20分）", "资金管理", "资金使用合规性", 5) { Loss = 2 }, new("过程（20分）", "组织实施", "管理制度健全性", 4) { Loss = 0 }, new("过程（20分）", "组织实施", "申报审核规范性", 5) { Loss = 1.5m },
        new("产出（30分）", "产出数量", "支持企业数量", 8) { Loss = 0 }, new("产出（30分）", "产出质量", "项目竣工验收情况", 8) { Loss = 1 }, new("产出（30分）", "产出时效", "资金拨付及时性", 8) { Loss = 2 }, new("产出（30分）", "产出成本", "补助标准执行情况", 6) { Loss = 0 },
        new("效益（30分）", "经济效益", "企业经营指标变化", 8), new("效益（30分）", "经济效益", "撬动投资效果", 6) { Loss = 0 }, new("效益（30分）", "社会效益", "带动就业", 5) { Loss = 1 }, new("效益（30分）", "可持续影响", "企业技术水平提升", 5) { Loss = 0.5m }, new("效益（30分）", "满意度", "企业满意度", 6) { Loss = poll.ContentRate.Value >= 90 ? 0 : 0.5m },
    ]);
}
