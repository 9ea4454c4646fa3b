using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes a department's final account: general budget by item first, then the other money, income, and costs.</summary>
internal sealed class PlainAccountMaker(Ledger ledger, Dice dice, PlainPlan plan) : DocumentMaker(ledger, dice, plan.Key)
{
    private static readonly (string Name, decimal Weight)[] PersonnelNames = [("基本工资", 30), ("津贴补贴", 21), ("奖金", 10), ("绩效工资", 12), ("社会保障缴费", 15), ("住房公积金", 9), ("对个人和家庭的补助", 3)];

    private static readonly (string Name, decimal Weight)[] CommonNames = [("办公费", 21), ("印刷费", 6), ("水电费", 11), ("邮电费", 6), ("取暖费", 15), ("差旅费", 17), ("工会经费", 13), ("其他商品和服务支出", 11)];

    public PlainAccount Make()
    {
        Fact all = Money("general", Dice.Yuan(plan.From, plan.To)), basic = Money("general.basic", Dice.Part(all.Value, plan.BasicPercent - 5, plan.BasicPercent + 6)), project = Left("general.project", all, basic);
        Ledger.Sum(all, [basic, project]);
        var items = Items(all, basic, project);
        var classes = items.GroupBy(one => one.Code[..3]).Select(group => Class(group.Key, [.. group], all)).ToImmutableArray();
        var general = Ledger.Budgeted(Key("general"), "一般公共预算财政拨款", Total("general.budget", items.Select(one => one.Money.Budget)), Compare("general", all, 86, 112));
        Ledger.Sum(all, [.. items.Select(one => one.Now)]);
        Ledger.Sum(all, [.. classes.Select(one => one.Now)]);
        Ledger.Sum(general.Budget, [.. classes.Select(one => one.Money.Budget)]);
        Fact fund = Money("fund", Dice.Part(all.Value, 3, 9)), other = Money("other", Dice.Part(all.Value, 2, 8));
        var made = new Flows(Ledger, Dice, plan.Key).Make(plan, all, basic, project, fund, other);
        Fact personnel = Money("personnel", Dice.Part(basic.Value, 88, 93)), common = Left("common", basic, personnel);
        Ledger.Sum(basic, [personnel, common]);
        return made with
        {
            General = general, GeneralShare = Share("general.share", all, made.Spent.Now), GeneralBasic = basic, GeneralProject = project, Items = items, Classes = classes, AllClasses = AllClasses(classes, fund, other, made), Fund = Compare("fund", fund, 70, 130),
            Personnel = Ledger.Portion(Key("personnel"), "人员经费", personnel, basic), Common = Ledger.Portion(Key("common"), "公用经费", common, basic), PersonnelParts = Portions("personnel", personnel, PersonnelNames), CommonParts = Portions("common", common, CommonNames),
            Running = Compare("running", Money("running", Dice.Part(common.Value, 72, 96)), 88, 113),
        };
    }

    private ImmutableArray<PlainItem> Items(Fact all, Fact basic, Fact project)
    {
        var basics = Spread("basic", basic, one => one.Basic);
        var projects = Spread("project", project, one => one.Project);
        return [.. plan.Items.Select((one, index) => Item($"item.{one.Code}", one.Code, one.Name, basics[index], projects[index], all))];
    }

    private PlainItem Item(string name, string code, string title, Fact basic, Fact project, Fact all)
    {
        var now = Total(name, [basic, project]);
        var money = Dice.Chance(22) ? Ledger.Budgeted(Key(name), title, Money($"{name}.budget", now.Value), Compare(name, now, 80, 120)) : Ledger.Budgeted(Dice, Key(name), title, now, 84, 116);
        return new(code, money with { Share = Share($"{name}.share", now, all) }, basic, project);
    }

    private PlainItem Class(string code, ImmutableArray<PlainItem> items, Fact all)
    {
        var name = $"class.{code}";
        var money = Ledger.Budgeted(Key(name), plan.Classes.First(one => one.Code == code).Name, Total($"{name}.budget", items.Select(one => one.Money.Budget)), Compare(name, Total(name, items.Select(one => one.Now)), 80, 120));
        Fact basic = Total($"{name}.basic", items.Select(one => one.Basic)), project = Total($"{name}.project", items.Select(one => one.Project));
        Ledger.Sum(money.Now, [basic, project]);
        return new(code, money with { Share = Share($"{name}.share", money.Now, all) }, basic, project);
    }

    /// <summary>An amount over the items that have a weight; 0 for the others.</summary>
    private List<Fact> Spread(string name, Fact whole, Func<(string Code, string Name, int Basic, int Project), int> weight)
    {
        var parts = Parts(name, whole, [.. plan.Items.Select(weight).Where(one => one > 0).Select(one => (decimal)one)]);
        var at = 0;
        return [.. plan.Items.Select(one => weight(one) > 0 ? parts[at++] : Money($"{name}.none.{one.Code}", 0))];
    }

    private ImmutableArray<Portion> Portions(string name, Fact whole, (string Name, decimal Weight)[] names)
    {
        var parts = Parts($"{name}.part", whole, [.. names.Select(one => one.Weight)]);
        return [.. names.Select((one, index) => Ledger.Portion(Key($"{name}.part.{index}"), one.Name, parts[index], whole))];
    }

    /// <summary>Classes of all money: the general ones, other money in one of them, the fund in one of its own.</summary>
    private ImmutableArray<PlainClass> AllClasses(ImmutableArray<PlainItem> general, Fact fund, Fact other, PlainAccount made)
    {
        var none = Money("all.none", 0);
        ImmutableArray<PlainClass> all = [.. general.Select(one => one.Code == plan.OtherCode ? With(one, other) : new PlainClass(one.Code, one.Name, one.Basic, one.Project, one.Now)), new("229", "其他支出", none, fund, fund)];
        Ledger.Sum(made.Spent.Now, [.. all.Select(one => one.All)]);
        Ledger.Sum(made.Basic.Now, [.. all.Select(one => one.Basic)]);
        Ledger.Sum(made.Project.Now, [.. all.Select(one => one.Project)]);
        return all;
    }

    private PlainClass With(PlainItem one, Fact other)
    {
        Fact project = Total($"all.{one.Code}.project", [one.Project, other]), all = Total($"all.{one.Code}", [one.Basic, project]);
        return new(one.Code, one.Name, one.Basic, project, all);
    }
}
