using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of a county's federation of disabled persons.</summary>
internal sealed class DisabledWholeMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.disabled")
{
    private static readonly string[] KindNames = ["肢体残疾", "精神残疾", "智力残疾", "听力残疾", "视力残疾", "言语和多重残疾"];

    private static readonly string[] EconomicNames = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助"];

    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("残疾人康复救助", 1_600_000, 2_800_000), ("残疾人就业培训与扶持", 500_000, 1_100_000), ("残疾人托养服务", 300_000, 900_000), ("基层残疾人组织建设", 180_000, 460_000), ("残疾人文体与宣传活动", 60_000, 220_000)];

    private static readonly (string Name, string Unit, int From, int To, int Standard)[] HelpNames =
        [("残疾儿童康复训练补助", "人", 40, 90, 12_000), ("困难重度残疾人家庭无障碍改造", "户", 60, 150, 6_000), ("精神残疾人服药补助", "人", 200, 500, 800), ("残疾学生及残疾人子女助学", "人", 30, 90, 2_000)];

    public DisabledWhole Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", projects);
        var spent = Money("basic.spent", Dice.Yuan(2_400_000, 4_300_000));
        var basic = Outlay("basic", "基本支出", Money("basic.budget", spent.Value + (Dice.Chance(40) ? 0 : Dice.Yuan(2_000, 60_000))), spent);
        var all = Outlay("all", "部门整体支出", [basic, project]);
        var initial = Even("initial", all.Budget.Value * Dice.Share(70, 88), 100);
        var added = Left("added", all.Budget, initial);
        Fact officials = Count("officials", 7, 11), others = Count("others", 5, 12), holders = Count("holders", 9_000, 26_000), age = Count("age", holders.Value * Dice.Share(34, 48));
        var staff = Total("staff", [officials, others]);
        var working = Count("working", age.Value * Dice.Share(43, 58));
        BudgetedItem car = Ledger.Budgeted(Dice, Key("car"), "公务用车运行维护费", Money("car", Dice.Yuan(18_000, 46_000)), 102, 130), guests = Ledger.Budgeted(Dice, Key("guests"), "公务接待费", Money("guests", Dice.Yuan(4_000, 21_000)), 104, 160);
        var helps = HelpNames.Select((one, index) => Help($"help.{index}", one)).ToImmutableArray();
        var deeds = Deeds();
        var poll = Ask("poll", "残疾人及其家属", 120, 260, 91, 99);
        return new(
            Count("posts", staff.Value + Dice.Whole(0, 3)), staff, officials, others, Count("retired", 3, 9), holders, Portions("kind", KindNames, holders, 52, 13, 11, 10, 8, 6), initial, added, basic, project, all, Ledger.Growth(Key("added.growth"), all.Budget, initial, added),
            Compare("spent", all.Spent, 86, 116), Share("basic.share", basic.Spent, all.Spent), Share("project.share", project.Spent, all.Spent), Portions("economic", EconomicNames, all.Spent, 38, 27, 35), Ledger.BudgetedWhole(Key("three"), "“三公”经费", [car, guests]), car, guests,
            projects, Count("projectcount", projects.Length), Lottery(), helps, Total("helpmoney", helps.Select(one => one.Money)), deeds, age, working, Rate("working.rate", working, age), poll, Sheet(all, deeds, poll));
    }

    private Outlay Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(40) ? budget.Value : Dice.Part(budget.Value, 82, 99)));
    }

    private Outlay Lottery()
    {
        var budget = Even("lottery.budget", Dice.Yuan(500_000, 1_400_000), 1_000);
        return Outlay("lottery", "彩票公益金", budget, Money("lottery.spent", Dice.Part(budget.Value, 86, 100)));
    }

    private Help Help(string name, (string Name, string Unit, int From, int To, int Standard) one)
    {
        Fact number = Count($"{name}.number", one.From, one.To), standard = new(Key($"{name}.standard"), one.Standard, FactKind.Measure, 0), money = Money($"{name}.money", number.Value * one.Standard);
        Ledger.Product(money, standard, number);
        return new(one.Name, one.Unit, number, standard, money);
    }

    private ImmutableArray<Details.Portion> Portions(string name, string[] names, Fact whole, params decimal[] proportions)
    {
        var parts = Parts(name, whole, proportions);
        return [.. names.Select((one, index) => Ledger.Portion(Key($"{name}.{index}"), one, parts[index], whole))];
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Goal("care", "残疾人基本康复服务", "人次", 2_600, 6_400, 98, 118), Goal("device", "辅助器具适配", "件", 300, 900, 96, 122), Goal("train", "实用技术培训", "人次", 160, 420, 95, 112), Goal("job", "新增残疾人就业", "人", 60, 180, 100, 125),
        Goal("keep", "日间照料和居家托养", "人", 90, 280, 98, 106), Goal("card", "上门办理残疾人证", "本", 220, 700, 100, 140),
    ];

    private MarkSheet Sheet(Outlay all, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "预算配置", "在职人员控制率", 5) { Loss = 0 }, new("投入", "预算配置", "“三公”经费变动率", 5),
        new("过程", "预算执行", "预算完成率", 8) { ByRate = all.Rate }, new("过程", "预算执行", "预算控制率", 5), new("过程", "预算管理", "管理制度健全性", 6) { Loss = 0 }, new("过程", "预算管理", "资金使用合规性", 6), new("过程", "资产管理", "资产管理完整性", 5),
        MarkSpec.Of("产出", "职责履行", deeds[0], 8), MarkSpec.Of("产出", "职责履行", deeds[1], 8), MarkSpec.Of("产出", "职责履行", deeds[2], 7), MarkSpec.Of("产出", "职责履行", deeds[3], 7), new("产出", "职责履行", "工作按期完成率", 5),
        new("效果", "履职效益", "残疾人生活改善程度", 8), new("效果", "履职效益", "扶残助残社会氛围", 7), new("效果", "满意度", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
