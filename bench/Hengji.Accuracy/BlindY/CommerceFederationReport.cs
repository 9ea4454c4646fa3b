using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A city's federation of industry and commerce in yuan, as one border province orders it: department, goals, income and expenditure, the four groups of indicators, what was mended.</summary>
internal sealed class CommerceFederationReport() : BlindLayout("commerce-federation", "blind-y", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindY.Commerce;
        page.Heading(0, $"望江市工商业联合会{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Heading(2, "（一）部门概况");
        page.Say($"市工商业联合会是党领导的人民团体和商会组织，为市级一级预算单位，执行政府会计制度，内设办公室、会员经济科、宣传调研科3个科室。编制{one.Money.People.Posts}人，年末实有在职{one.Money.People.Staff}人（行政{one.Money.People.Officials}人、事业{one.Money.People.Others}人），退休{one.Money.People.Retired}人，在职人员控制率{one.Money.People.StaffRate}%；实有车辆{one.Money.Costs.CarCount}辆。");
        page.Say($"年末全市有会员{one.Members.Now}个，较上年增加{one.Members.Change}个，增长{one.Members.Rate}%，其中{one.MemberKinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}个，占{kind.Share}%")):；}。所属商会{one.Chambers}个，其中行业商会{one.TradeChambers}个、乡镇（街道）商会{one.TownChambers}个。");
        page.Heading(2, "（二）部门绩效目标的设立情况");
        page.Say($"{string.Join("；", one.Deeds.Select(deed => deed.Name))}。年度指标值分别为{one.Deeds.Select(deed => page.Text($"{deed.Target}{deed.Unit}")):、}。");
        page.Heading(2, "（三）部门整体收支情况");
        Money(year, page);
        page.Heading(1, "二、绩效自评工作情况");
        page.Plain("成立由分管副主席任组长的绩效自评小组，办公室牵头收集预算批复、决算报表、会计凭证和业务台账，逐项对照指标评分，自评报告经党组会议审定。");
        page.Heading(1, "三、评价情况分析及综合评价结论");
        Conclusion(one, page);
        page.Heading(1, "四、存在的问题和整改情况");
        page.Say($"1.预算编制预见性不强，年中追加{one.Money.Added}元，占年初预算的{one.Money.AddedRate}%。2.部分项目执行率偏低，{Least(one.Money).Name}执行率为{Least(one.Money).Rate}%。针对以上问题，已将项目支出分解到科室和月份，并按季度分析。");
        page.Heading(1, "五、绩效自评结果应用");
        page.Plain("自评结果在市人民政府门户网站公开，并作为编制下年度预算和科室考核的依据。");
        page.Heading(1, "附表　部门整体支出绩效自评情况表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => Sheet(table, one));
    }

    private static BlindO.Outlay Least(WholeSpending money) => money.Projects.MinBy(one => one.Rate.Value)!;

    private static void Money(DepartmentYear year, Page page)
    {
        var money = year.BlindY.Commerce.Money;
        page.Say($"1.收入情况。{year.Year}年度收入合计{money.Income.Now}元，其中{money.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}元，占总收入的{one.Share}%")):；}。与上年对比{page.Moved(money.Income)}元，{page.Rose(money.Income)}。");
        page.Say($"2.支出情况。支出合计{money.All.Spent}元，其中基本支出{money.Basic.Spent}元，占总支出的{money.BasicShare}%；项目支出{money.Project.Spent}元，占总支出的{money.ProjectShare}%。与上年对比{page.Moved(money.Spent)}元，{page.Rose(money.Spent)}。基本支出中人员经费{money.Personnel}元、公用经费{money.Common}元。");
        page.Say($"3.结转结余情况。年初结转和结余{money.Opening}元，年末结转和结余{money.All.Left}元。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("支出类别", "年初结转及本年预算", "本年支出", "预算完成率（%）", "年末结转和结余")
            .Row("基本支出", money.Basic.Budget, money.Basic.Spent, money.Basic.Rate, money.Basic.Left)
            .Row("项目支出", money.Project.Budget, money.Project.Spent, money.Project.Rate, money.Project.Left)
            .Rows(money.Projects, (one, index) => [$"（{index + 1}）{one.Name}", one.Budget, one.Spent, one.Rate, one.Left])
            .Row("合计", money.All.Budget, money.All.Spent, money.All.Rate, money.All.Left));
        var costs = money.Costs;
        page.Say($"4.“三公”经费情况。全年支出{costs.All.Now}元，占预算{costs.All.Budget}元的{costs.All.Rate}%，比上年{page.Moved(costs.All.Money)}元，{page.Rose(costs.All.Money)}。其中公务用车运行维护费{costs.Cars.Now}元，比上年{page.Moved(costs.Cars.Money)}元；公务接待费{costs.Guests.Now}元，比上年{page.Moved(costs.Guests.Money)}元，国内公务接待{costs.Visits}批次、{costs.Visitors}人次，人均{costs.VisitorEach}元。");
    }

    private static void Conclusion(CommerceFederation one, Page page)
    {
        var groups = one.Sheet.Groups;
        page.Say($"（一）投入情况分析。满分{groups[0].Weight}分，自评{groups[0].Score}分，扣{groups[0].Lost}分。目标符合职责和年度计划，个别指标描述不够具体。");
        page.Say($"（二）过程情况分析。满分{groups[1].Weight}分，自评{groups[1].Score}分，扣{groups[1].Lost}分。预算{one.Money.All.Budget}元，支出{one.Money.All.Spent}元，完成率{one.Money.All.Rate}%；政府采购预算{one.Money.Planned}元，实际采购{one.Money.Bought}元，执行率{one.Money.BoughtRate}%。");
        page.Say($"（三）产出情况分析。满分{groups[2].Weight}分，自评{groups[2].Score}分。{one.Deeds.Select(deed => page.Text($"{deed.Name}{deed.Actual}{deed.Unit}，完成率{deed.Rate}%")):；}。收集企业诉求{one.Requests}条，办结答复{one.Answered}条，办结率{one.AnsweredRate}%。");
        page.Say($"（四）效果情况分析。满分{groups[3].Weight}分，自评{groups[3].Score}分。动员民营企业结对帮扶{one.Villages}个村，投入资金{one.Given}元，村均{one.GivenEach}元。问卷调查会员企业{one.Poll.Issued}家，回收有效问卷{one.Poll.Valid}份，回收率{one.Poll.ValidRate}%，满意{one.Poll.Content}份，满意度{one.Poll.ContentRate}%。");
        page.Say($"综合评价得分{one.Sheet.Score}分，评价等级为“{one.Sheet.Grade}”。");
    }

    private static void Sheet(TableWriter table, CommerceFederation one)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分");
        foreach (var group in one.Sheet.Groups)
        {
            foreach (var mark in group.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span($"{group.Name}小计", 1, 3), group.Weight, group.Score, group.Lost);
        }
        table.Row(new Span("总分", 1, 3), one.Sheet.Weight, one.Sheet.Score, one.Sheet.Lost);
    }
}
