using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a district's Red Cross.</summary>
internal sealed class RedCrossWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.redcross")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("应急救护培训", 900_000, 1_800_000), ("人道救助", 1_200_000, 2_600_000), ("自动体外除颤器配置和维护", 600_000, 1_900_000), ("造血干细胞和器官捐献服务", 180_000, 460_000), ("红十字宣传和志愿服务", 240_000, 620_000)];

    public RedCrossWhole Make()
    {
        Crew officials = Crew("officials", "行政", 9, 13, 2), institution = Crew("institution", "事业", 6, 10, 1), crew = Crew("crew", "合计", [officials, institution]);
        var basic = Leaf("basic", "基本支出", crew.Staff.Value * Dice.Yuan(330_000, 380_000), (1, 5), (95, 100), 1);
        Line[] projects = [.. ProjectNames.Select((one, index) => Leaf($"project.{index}", one.Name, Dice.Yuan(one.From, one.To), (0, 8), (90, 100)))];
        Line project = Whole("project", "项目支出", projects), all = Whole("all", "合计", basic, project);
        Fact trained = Count("trained", 9_000, 21_000), certified = Count("certified", trained.Value * Dice.Share(31, 52)), training = projects[0].Spent;
        Ledger.AtMost(certified, trained);
        var helped = Count("helped", 700, 1_900);
        var help = Money("help", Dice.Part(projects[1].Spent.Value, 82, 99));
        Ledger.AtMost(help, projects[1].Spent);
        Fact closing = Money("closing", Dice.Part(all.Left.Value, 60, 98)), assets = Money("assets", Dice.Yuan(4_000_000, 9_000_000));
        var deeds = Deeds(trained);
        var poll = Ask("poll", "参训居民和受助家庭", 160, 360, 93, 99);
        return new(
            officials, institution, crew, basic, project, all, [.. projects], Share("basic.share", basic.Budget, all.Budget), Share("project.share", project.Budget, all.Budget), Gifts(), deeds, trained, certified, Rate("certified.rate", certified, trained), training, Ledger.Each(Key("training.each"), training, trained),
            helped, help, Ledger.Each(Key("help.each"), help, helped), closing, Money("closing.last", Dice.Part(closing.Value, 80, 190)), Rate("closing.rate", closing, all.Budget), assets, Portions("asset", assets, ("房屋", 46), ("设备", 44), ("家具", 10)), poll, Marks(all, deeds, poll));
    }

    private Gifts Gifts()
    {
        Fact money = Money("gift.money", Dice.Yuan(1_200_000, 3_600_000)), goods = Money("gift.goods", Dice.Yuan(160_000, 900_000)), received = Total("gift", [money, goods]), opening = Money("gift.opening", Dice.Yuan(300_000, 1_200_000));
        var used = Money("gift.used", Dice.Part(received.Value, 78, 104));
        var uses = Portions("use", used, ("困难家庭救助", 46), ("大病儿童救助", 24), ("对口支援地区", 19), ("社区博爱家园", 11));
        return new(opening, Compare("gift.compare", received, 70, 128), [Portion("gift.0", "资金", money, received), Portion("gift.1", "物资折价", goods, received)], uses, used, Rate("gift.rate", used, received), Ledger.Balance(Key("gift.closing"), [opening, received], [used]));
    }

    private ImmutableArray<Deed> Deeds(Fact trained)
    {
        var target = Count("trained.target", decimal.Floor(trained.Value / 1_000) * 1_000);
        return
        [
            new("普及应急救护知识", "人次", target, trained, Ledger.Rate(Key("trained.rate"), "completion", trained, target)), Deed("device", "新配置自动体外除颤器", "台", 30, 90, 98, 106), Deed("donor", "采集造血干细胞血样", "人份", 160, 380, 94, 122),
            Deed("volunteer", "组织志愿服务活动", "场次", 90, 260, 100, 126), Deed("home", "建设社区博爱家园", "个", 2, 6, 100, 100), Deed("family", "走访慰问困难家庭", "户", 600, 1_500, 98, 112),
        ];
    }

    private MarkSheet Marks(Line all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("当年预算执行情况", "预算执行率", "预算执行率", 20) { ByRate = all.Rate },
        MarkSpec.Of("整体绩效目标实现情况", "产出数量", deeds[0], 6), MarkSpec.Of("整体绩效目标实现情况", "产出数量", deeds[1], 5), MarkSpec.Of("整体绩效目标实现情况", "产出数量", deeds[2], 4), MarkSpec.Of("整体绩效目标实现情况", "产出数量", deeds[3], 5), new("整体绩效目标实现情况", "产出质量", "培训合格率", 6) { Loss = 0 }, new("整体绩效目标实现情况", "产出进度", "按期完成率", 4) { Loss = 0.5m }, new("整体绩效目标实现情况", "产出成本", "成本控制", 5) { Loss = 0 },
        new("整体绩效目标实现情况", "社会效益", "群众自救互救能力提升", 10) { Loss = 0.5m }, new("整体绩效目标实现情况", "可持续性影响", "人道资源动员机制", 5) { Loss = 0.5m }, new("整体绩效目标实现情况", "服务对象满意度", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
        new("预算管理情况", "财务管理", "财务管理制度健全性", 4) { Loss = 0 }, new("预算管理情况", "资产管理", "固定资产管理情况", 4) { Loss = 0.5m }, new("预算管理情况", "绩效管理", "绩效管理情况", 4) { Loss = 0 }, new("预算管理情况", "结转结余率", "结转结余率", 4) { Loss = 0 }, new("预算管理情况", "部门预决算差异率", "部门预决算差异率", 4) { Loss = Math.Abs(all.AddedRate.Value) > 3 ? 1 : 0 });
}
