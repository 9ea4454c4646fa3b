using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the report of a county's water office.</summary>
internal sealed class CountyWaterMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.water")
{
    private static readonly (string Name, int From, int To)[] TaskNames =
        [("防汛抗旱应急", 900_000, 2_100_000), ("山洪灾害防治设施维护", 400_000, 980_000), ("农村供水工程维修养护", 1_200_000, 3_600_000), ("河湖长制工作", 380_000, 860_000)];

    private static readonly (string Name, int From, int To)[] CommonNames =
        [("办公费", 160_000, 280_000), ("水费、电费、差旅费", 150_000, 260_000), ("会议费", 18_000, 36_000), ("培训费", 20_000, 48_000), ("其他公用支出", 380_000, 640_000)];

    public CountyWater Make()
    {
        Fact posts = Count("posts", 92, 126), staff = Count("staff", posts.Value - Dice.Whole(2, 9));
        Ledger.AtMost(staff, posts);
        var (dams, moved) = (Dams(), Moved());
        var personnel = Fund("personnel", "人员经费", Between("personnel", 9_200_000, 13_800_000), (96, 99), (89, 98), 1_000);
        var commons = CommonNames.Select((one, index) => Fund($"common.{index}", one.Name, Between($"common.{index}", one.From, one.To), (86, 98), (88, 118), 1_000)).ToImmutableArray();
        var common = Fund("common", "公用经费", commons);
        var basic = Fund("basic", "基本支出", personnel, common);
        ImmutableArray<Funded> tasks =
        [
            .. TaskNames.Select((one, index) => Fund($"task.{index}", one.Name, Between($"task.{index}", one.From, one.To), (84, 98), (80, 124))),
            Fund("dam", "小型水库运行管护", dams.Money, (94, 99), (91, 108)),
        ];
        var projects = Fund("projects", "专项资金", tasks);
        var general = Fund("general", "一般公共预算拨款", basic, projects);
        Funded direct = Fund("direct", "移民直补资金", moved.Money, (97, 99), (98, 105)), aid = Fund("aid", "移民后扶项目资金", Between("aid", 2_600_000, 6_800_000), (82, 95), (76, 122));
        var fund = Fund("fund", "政府性基金拨款", direct, aid);
        Funded special = Fund("special", "项目支出", projects, fund), all = Fund("all", "合计", general, fund);
        Also(all, basic, special);
        Also(special, [.. tasks, direct, aid]);
        var (cars, abroad, guests) = (Kept("cars", "公务用车运行维护费", 128_000), Unused("abroad", "因公出国（境）费"), Kept("guests", "公务接待费", 46_000));
        Fact planned = Even("planned", all.Budget.Value * Dice.Share(9, 17), 1_000), bought = Money("bought", Dice.Part(planned.Value, 87, 99)), added = Left("added", all.Budget, all.Initial);
        Ledger.AtMost(bought, planned);
        ImmutableArray<Deed> deeds = [Goal("pond", "山塘清淤整治", "口", (60, 160, 10)), Goal("canal", "末级渠道疏浚", "公里", (90, 240, 10)), Goal("supply", "供水工程维修", "处", (35, 90, 5)), Goal("river", "县级河长巡河", "次", (48, 96, 12), 100, 130)];
        Fact rural = Count("rural", 286_000, 524_000), tapped = Count("tapped", rural.Value * Dice.Share(87, 95));
        Ledger.AtMost(tapped, rural);
        var tapRate = Rate("tap.rate", tapped, rural);
        var poll = Ask("poll", "受益群众", 180, 360, 88, 97);
        return new(
            posts, staff, Rate("staff.rate", staff, posts), Count("retired", 38, 76), personnel, commons, common, basic, tasks, projects, general,
            dams, moved, direct, aid, fund, special, all, Share("personnel.share", personnel.Spent, basic.Spent), Share("common.share", common.Spent, basic.Spent), Share("basic.share", basic.Spent, all.Spent), Share("special.share", special.Spent, all.Spent), added, Rate("added.rate", added, all.Initial),
            cars, abroad, guests, Whole("three", "“三公”经费", cars, abroad, guests), bought, planned, Rate("bought.rate", bought, planned), deeds, rural, tapped, tapRate, Compare("irrigated", Count("irrigated", 6_200, 14_800), 71, 94), poll, Marks(all, deeds, tapRate, poll));
    }

    private SmallDams Dams()
    {
        Fact large = Count("dam.large", 11, 24), small = Count("dam.small", 62, 128), highStandard = Money("dam.large.standard", 30_000), lowStandard = Money("dam.small.standard", Dice.Whole(10, 14) * 1_000);
        var money = Money("dam.money", large.Value * highStandard.Value + small.Value * lowStandard.Value);
        Ledger.Relate("product", new(1, money), new(-1, highStandard, large), new(-1, lowStandard, small));
        return new(large, small, Total("dam.all", [large, small]), highStandard, lowStandard, money);
    }

    private MovedPeople Moved()
    {
        Fact people = Count("moved", 4_200, 9_600), standard = Money("moved.standard", 600), money = Money("moved.money", people.Value * 600);
        Ledger.Product(money, standard, people);
        return new(people, standard, money);
    }

    private MarkSheet Marks(Funded all, ImmutableArray<Deed> deeds, Fact tapRate, Asked poll) => Sheet(
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 8), MarkSpec.Of("产出指标", "数量指标", deeds[3], 6),
        new("产出指标", "质量指标", "工程验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "项目按期完工", 6) { Words = "12月底前", Done = "个别项目延期", Loss = 1 }, new("产出指标", "成本指标", "项目成本控制", 6) { Words = "不超概算", Done = "未超概算", Loss = 0 },
        new("效益指标", "社会效益指标", "农村自来水普及率", 15) { Unit = "%", Target = Percent("tap.goal", 88), Actual = tapRate }, new("效益指标", "生态效益指标", "河湖水环境", 8) { Words = "持续改善", Done = "有所改善", Loss = 0.5m }, new("效益指标", "可持续影响指标", "水利工程长效管护", 7) { Words = "机制健全", Done = "基本健全", Loss = 1 },
        new("满意度指标", "服务对象满意度指标", "受益群众满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate });
}
