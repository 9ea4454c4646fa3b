using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A rich town before its congress: taxes, what it may spend, expenditure with its uses, works, villages and debt, then next year's draft.</summary>
internal sealed class TownCongress() : BlindLayout("town-congress", "blind-s", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var town = year.BlindS.Town;
        page.Heading(0, $"澜溪镇{year.Year}年财政预算执行情况和{year.Year + 1}年财政预算（草案）");
        page.Plain("（书面）　澜溪镇第十八届人民代表大会会议文件");
        page.Heading(1, $"一、{year.Year}年财政预算执行情况");
        Income(year.Year, town, page);
        Spent(year.Year, town, page);
        page.Say($"（四）收支平衡情况。全年可用财力{town.AllIn}万元，减去一般公共预算支出{town.Spent.Now}万元、上解支出{town.HandedUp}万元，年终结余{town.Closing}万元，结转下年使用。");
        Works(year.Year, town, page);
        page.Heading(1, $"二、{year.Year + 1}年财政预算（草案）");
        Draft(year.Year, town, page);
        page.Heading(1, "三、完成预算的主要措施");
        page.Plain("（一）培植税源，强化重点企业服务和零散税收征管。（二）从严从紧安排支出，严禁无预算支出。（三）加强村级“三资”监管和政府投资项目竣工结算审核，逐步化解存量债务。");
        Tables(year.Year, town, page);
    }

    private static void Income(int year, TownBudget town, Page page)
    {
        var local = town.Local;
        page.Say($"（一）财政收入情况。{year}年全镇完成财政总收入{town.Revenue.Now}万元，同比{page.Rose(town.Revenue)}。其中：一般公共预算收入{local.Now}万元，完成年初预算{local.Budget}万元的{local.Rate}%，同比{page.Moved(local.Money, "增收", "减收")}万元，{page.Rose(local.Money)}；上划中央、省级收入{town.Upper.Now}万元，同比{page.Rose(town.Upper)}。");
        page.Say($"一般公共预算收入中，税收收入{town.Tax.Now}万元，完成预算的{town.Tax.Rate}%，同比{page.Rose(town.Tax.Money)}；非税收入{town.Nontax.Now}万元，同比{page.Rose(town.Nontax.Money)}。主要税种完成情况：{town.Taxes.Take(4).Select(one => page.Text($"{one.Name}{one.Now}万元，占税收收入的{one.Share}%，同比{page.Rose(one.Money)}")):；}。");
        page.Say($"（二）可用财力情况。按现行镇级财政体制结算，全年可用财力{town.AllIn}万元，其中{town.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。");
    }

    private static void Spent(int year, TownBudget town, Page page)
    {
        page.Say($"（三）财政支出情况。{year}年一般公共预算支出{town.Spent.Now}万元，完成调整预算{town.Spent.Budget}万元的{town.Spent.Rate}%，比上年{page.Moved(town.Spent.Money, "增支", "减支")}万元，{page.Rose(town.Spent.Money)}。具体为：");
        foreach (var (one, number) in Numbered(town.Functions))
            page.Say($"{number}.{one.Item.Name}{one.Item.Now}万元，完成调整预算的{one.Item.Rate}%。其中：{one.Parts.Select(part => page.Text($"{part.Name}{part.Amount}万元")):，}。");
    }

    private static void Works(int year, TownBudget town, Page page)
    {
        page.Counts(town.WorkCount, town.Works.Length);
        page.Say($"（五）重点工作情况。一是保障民生实事。{year}年安排政府投资项目{town.WorkCount}个，年度计划资金{town.WorkMoney}万元，实际支付{town.WorkPaid}万元，支付率{town.WorkRate}%。二是支持村级发展。拨付{town.Villages}个村（社区）组织运转补助{town.VillageMoney}万元，村均{town.PerVillage}万元。三是厉行节约。“三公”经费支出{town.ThreePublic.Now}万元，比上年减少{town.ThreePublic.Change:abs}万元，下降{town.ThreePublic.Rate:abs}%。四是防范债务风险。年初债务余额{town.OwedBefore}万元，全年化解{town.Repaid}万元，化解率{town.RepaidRate}%，年末余额{town.Owed}万元。");
    }

    private static void Draft(int year, TownBudget town, Page page)
    {
        page.Say($"（一）收入预算。{year + 1}年一般公共预算收入预期{town.NextLocal.Now}万元，比上年增收{town.NextLocal.Change}万元，增长{town.NextLocal.Rate}%。预计可用财力{town.NextIn}万元，其中{town.Sources.Select(one => page.Text($"{one.Name}{one.Next}万元")):、}。");
        page.Say($"（二）支出预算。{year + 1}年一般公共预算支出安排{town.NextSpent.Now}万元，比上年执行数{page.Moved(town.NextSpent)}万元，{page.Rose(town.NextSpent)}；上解支出{town.NextHandedUp}万元。支出总计{town.NextOut}万元，收支平衡。支出中安排预备费{town.Reserve}万元，占{town.ReserveRate}%。其中：{town.Functions.Where(one => one.Item.Now.Value > 20_000_000).Select(one => page.Text($"{one.Item.Name}{one.Next.Now}万元，{page.Rose(one.Next)}")):；}。");
    }

    private static void Tables(int year, TownBudget town, Page page)
    {
        object?[] Row(BudgetedItem one, string before = "") => [before + one.Name, one.Money.Last, one.Budget, one.Now, one.Rate, one.Money.Rate];
        page.Plain($"表一：澜溪镇{year}年一般公共预算收入完成情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "上年完成数", "年初预算", "本年完成数", "完成预算%", "同比±%")
            .Row(Row(town.Tax, "一、")).Rows(town.Taxes, (one, _) => Row(one, "　　")).Row(Row(town.Nontax, "二、")).Row(Row(town.Local with { Name = "合计" })));
        page.Plain($"表二：澜溪镇{year}年一般公共预算支出执行情况及{year + 1}年预算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("功能科目", 2), new Span($"{year}年", 1, 4), new Span($"{year + 1}年", 1, 3)).Head("上年执行数", "调整预算数", "执行数", "完成%", "预算数", "比上年增减额", "增减%")
            .Rows(town.Functions, (one, at) => [one.Item.Name, one.Item.Money.Last, one.Item.Budget, one.Item.Now, one.Item.Rate, one.Next.Now, one.Next.Change, one.Next.Rate])
            .Row("合计", town.Spent.Money.Last, town.Spent.Budget, town.Spent.Now, town.Spent.Rate, town.NextSpent.Now, town.NextSpent.Change, town.NextSpent.Rate));
        page.Plain("表三：财力平衡表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", $"{year}年执行数", $"{year + 1}年预算数")
            .Row("一、可用财力", town.AllIn, town.NextIn).Rows(town.Sources, (one, at) => [$"　{at + 1}.{one.Name}", one.Amount, one.Next])
            .Row("二、财力支出", town.AllOut, town.NextOut).Row("　1.一般公共预算支出", town.Spent.Now, town.NextSpent.Now).Row("　2.上解支出", town.HandedUp, town.NextHandedUp)
            .Row("三、年终结余", town.Closing, null));
        page.Plain($"表四：{year}年政府投资项目资金支付情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "责任科室", "年度计划", "已支付", "支付率%")
            .Rows(town.Works, (one, at) => [AccountPhrases.Numerals[at].ToString(), one.Name, one.Office, one.Amount, one.Paid, one.PaidRate])
            .Row(null, "合计", null, town.WorkMoney, town.WorkPaid, town.WorkRate));
    }
}
