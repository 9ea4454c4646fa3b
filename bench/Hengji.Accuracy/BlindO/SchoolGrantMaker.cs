using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the self-evaluation of a school's grant for running costs.</summary>
internal sealed class SchoolGrantMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.school")
{
    private static readonly string[] LevelNames = ["中央资金", "省级资金", "县级配套资金"];

    private static readonly (string Name, int Share)[] UseNames =
        [("办公费", 14), ("水费、电费", 15), ("维修（护）费", 22), ("教师培训费", 8), ("教学仪器及图书购置", 17), ("取暖费", 11), ("劳务费", 8), ("其他费用", 5)];

    public SchoolGrant Make()
    {
        Fact primary = Count("primary", 480, 980), junior = Count("junior", 320, 700), boarders = Count("boarders", 150, 310), disabled = Count("disabled", 3, 11);
        var pupils = Total("pupils", [primary, junior]);
        Ledger.AtMost(boarders, pupils);
        ImmutableArray<PupilKind> kinds = [Kind("kind.0", "小学生", primary, 720), Kind("kind.1", "初中生", junior, 940), Kind("kind.2", "寄宿生（另加）", boarders, 300), Kind("kind.3", "随班就读残疾学生（另加）", disabled, 5_000)];
        var granted = Total("granted", kinds.Select(one => one.Money));
        var carried = Money("carried", Dice.Yuan(6_000, 90_000));
        var budget = Total("budget", [granted, carried]);
        var spent = Money("spent", budget.Value - (Dice.Chance(25) ? 0 : Dice.Part(budget.Value, 1, 6)));
        var money = Outlay("money", "资金总额", budget, spent);
        var fromGrant = Left("grantspent", spent, carried);
        ImmutableArray<Deed> deeds =
        [
            Deed("training", "教师参加培训", "人次", 60, 150, 97, 122), Deed("books", "新增图书", "册", 900, 3_600, 96, 110), Deed("repair", "维修校舍面积", "平方米", 500, 2_400, 93, 104),
            Deed("tools", "购置教学仪器设备", "台（套）", 20, 90, 100, 100), Deed("clubs", "开设课后服务社团", "个", 12, 30, 100, 117),
        ];
        ImmutableArray<Asked> polls = [Ask("poll.0", "学生", 120, 260), Ask("poll.1", "家长", 160, 320, 85, 97), Ask("poll.2", "教师", 50, 90, 90, 99)];
        Fact issued = Total("issued", polls.Select(one => one.Issued)), valid = Total("valid", polls.Select(one => one.Valid)), content = Total("content", polls.Select(one => one.Content));
        var contentRate = Rate("contentrate", content, valid);
        return new(
            Count("classes", 24, 42), Count("teachers", 78, 150), pupils, kinds, granted, Levels(granted), carried, money, fromGrant, Even("initial", granted.Value * Dice.Share(90, 99), 1_000), Compare("compare", spent, 86, 110),
            Uses(spent), Ledger.Each(Key("each"), spent, pupils), deeds, polls, issued, valid, content, contentRate, Sheet(money, pupils, deeds, polls));
    }

    private PupilKind Kind(string name, string title, Fact pupils, int yuan)
    {
        Fact standard = Money($"{name}.standard", yuan), money = Money($"{name}.money", yuan * pupils.Value);
        Ledger.Product(money, standard, pupils);
        return new(title, pupils, standard, money);
    }

    private ImmutableArray<Portion> Levels(Fact granted)
    {
        var amounts = Parts("level", granted, 60, 24, 16);
        return [.. LevelNames.Select((name, index) => Ledger.Portion(Key($"level.{index}"), name, amounts[index], granted))];
    }

    private ImmutableArray<GrantUse> Uses(Fact spent)
    {
        var amounts = Parts("use", spent, [.. UseNames.Select(one => (decimal)one.Share)]);
        return [.. UseNames.Select((one, index) => new GrantUse(
            one.Name, Even($"use.{index}.planned", amounts[index].Value * Dice.Share(94, 112), 1_000), amounts[index], Share($"use.{index}.share", amounts[index], spent)))];
    }

    private MarkSheet Sheet(Outlay money, Fact pupils, ImmutableArray<Deed> deeds, ImmutableArray<Asked> polls)
    {
        var ninety = Percent("ninety", 90);
        return new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
        [
            new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.Rate },
            new("产出指标", "数量指标", "保障在校学生人数", 8) { Sign = "=", Unit = "人", Target = pupils, Actual = pupils }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 6), MarkSpec.Of("产出指标", "数量指标", deeds[1], 6), MarkSpec.Of("产出指标", "数量指标", deeds[2], 6),
            MarkSpec.Of("产出指标", "数量指标", deeds[3], 4), new("产出指标", "质量指标", "设备验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "资金支付及时率", 6) { Words = "≥95%", Done = "96%", Loss = 0 },
            new("产出指标", "成本指标", "教师培训费占比", 6) { Words = "≥5%", Done = "达到", Loss = 0 },
            new("效益指标", "社会效益指标", "改善办学条件", 10) { Words = "明显改善", Done = "明显改善" }, new("效益指标", "社会效益指标", "九年义务教育巩固率", 10) { Words = "≥98%", Done = "99.6%", Loss = 0 }, new("效益指标", "可持续影响指标", "设施设备持续使用", 10) { Words = "长期", Done = "长期" },
            new("满意度指标", "服务对象满意度", "学生满意度", 4) { Unit = "%", Target = ninety, Actual = polls[0].ContentRate }, new("满意度指标", "服务对象满意度", "家长满意度", 3) { Unit = "%", Target = ninety, Actual = polls[1].ContentRate },
            new("满意度指标", "服务对象满意度", "教师满意度", 3) { Unit = "%", Target = ninety, Actual = polls[2].ContentRate },
        ]);
    }
}
