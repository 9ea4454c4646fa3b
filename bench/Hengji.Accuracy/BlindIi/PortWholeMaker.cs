using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>Makes the report of a city's port office.</summary>
internal sealed class PortWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ii.port")
{
    private static readonly (string Name, int From, int To)[] Tasks =
        [("口岸查验设施维护", 1_600_000, 3_400_000), ("国际贸易“单一窗口”运行", 700_000, 1_500_000), ("口岸联防联控和协管员", 500_000, 1_200_000)];

    public PortWhole Make()
    {
        Fact posts = Count("posts", 24, 36), staff = Count("staff", posts.Value - Dice.Whole(1, 5));
        Ledger.AtMost(staff, posts);
        Fact personnel = Money("personnel", staff.Value * Dice.Yuan(132_000, 168_000)), common = Money("common", staff.Value * Dice.Yuan(14_000, 26_000)), basic = Total("basic", [personnel, common]);
        Fact standard = Money("standard", Dice.Whole(4, 9) * 100), boxes = Count("boxes", 2_100, 5_600), subsidy = Money("subsidy", standard.Value * boxes.Value);
        Ledger.Product(subsidy, standard, boxes);
        Outlay[] projects =
        [
            .. Tasks.Select((one, index) => Task($"task.{index}", one.Name, Dice.Yuan(one.From, one.To))),
            Outlay("line", "集装箱航线补贴", Even("line.budget", subsidy.Value * Dice.Share(102, 113), 10_000), subsidy),
        ];
        var project = Outlay("project", "项目支出", projects);
        var spent = Compare("spent", Total("spent", [basic, project.Spent]), 82, 119);
        Ledger.Sum(spent.Now, [personnel, common, project.Spent]);
        Fact opening = Even("opening", Dice.Yuan(260_000, 900_000)), income = Even("income", spent.Now.Value + project.Left.Value + basic.Value * Dice.Share(1, 3) - opening.Value), budget = Total("budget", [opening, income]);
        Ledger.AtMost(spent.Now, budget);
        var left = Left("left", budget, spent.Now);
        Ledger.AtMost(project.Left, left);
        var initial = Even("initial", budget.Value * Dice.Share(81, 94), 10_000);
        var added = Left("added", budget, initial);
        var (talks, firms, poll) = (Deed("talks", "召开通关协调会", "次", 10, 18, 92, 130), Deed("firms", "走访外贸企业", "家", 60, 130, 95, 118), Ask("poll", "外贸企业和货代人员", 90, 220, 88, 97));
        var rate = Rate("rate", spent.Now, budget);
        var tons = Compare("tons", Count("tons", 1_260_000, 3_480_000), 82, 116);
        var cargo = Parts("tons.part", tons.Now, 58, 42);
        return new(
            posts, staff, personnel, common, Ledger.Each(Key("common.each"), common, staff), basic, [.. projects], project, Share("basic.share", basic, spent.Now), Share("project.share", project.Spent, spent.Now), spent, budget, rate, left,
            initial, added, Rate("added.rate", added, initial), opening, income, left,
            [new("进出口货运量", "吨", tons), new("国际集装箱吞吐量", "标箱", Compare("teu", Count("teu", 42_000, 98_000), 80, 118)), new("出入境人员", "人次", Compare("people", Count("people", 16_000, 64_000), 74, 121)), new("出入境船舶", "艘次", Compare("ships", Count("ships", 820, 2_300), 84, 114))],
            [Ledger.Portion(Key("cargo.in"), "进口", cargo[0], tons.Now), Ledger.Portion(Key("cargo.out"), "出口", cargo[1], tons.Now)], talks, firms, boxes, standard, subsidy, poll, Marks(rate, talks, firms, poll));
    }

    private Outlay Task(string name, string title, decimal yuan)
    {
        var budget = Even($"{name}.budget", yuan, 1_000);
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 86, 99)));
    }

    private MarkSheet Marks(Fact rate, Deed talks, Deed firms, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 8) { Loss = 0.5m }, new("投入", "预算配置", "在职人员控制率", 7) { Loss = 0 },
        new("过程", "预算执行", "预算完成率", 10) { ByRate = rate }, new("过程", "预算管理", "管理制度健全性", 8) { Loss = 0 }, new("过程", "资产管理", "资产管理规范性", 7) { Loss = 1 },
        MarkSpec.Of("产出", "职责履行", talks, 15), MarkSpec.Of("产出", "职责履行", firms, 15),
        new("效果", "履职效益", "通关便利化水平", 20) { Loss = 2 }, new("效果", "满意度", "企业满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate },
    ]);
}
