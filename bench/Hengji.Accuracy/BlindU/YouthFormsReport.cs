using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A youth league's three forms as a south-western province prints them, in yuan: what the department did, its score form, the form of one project.</summary>
internal sealed class YouthFormsReport() : BlindLayout("youth-forms", "blind-u", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    private const string Unit = "共青团平川县委员会";

    protected override void Write(DepartmentYear year, Page page)
    {
        var youth = year.BlindU.Youth;
        page.Heading(0, $"{Unit}{year.Year}年度部门绩效自评情况");
        page.Heading(1, "一、部门整体支出绩效自评情况");
        page.Table(table => Overview(table, year, page));
        page.Heading(1, "二、部门整体支出绩效自评表");
        page.Aside("金额单位：元");
        page.Table(table => Whole(table, year, page));
        page.Heading(1, "三、项目支出绩效自评表");
        page.Aside("金额单位：元");
        page.Table(table => Project(table, youth, page));
        page.Heading(1, "附：志愿者补助发放明细");
        page.Table(table => table
            .Head("批次", "人数（人）", "在岗人月数", "月补助标准（元）", "补助金额（元）")
            .Rows(youth.Batches, (one, _) => [one.Name, one.People, one.Months, one.Standard, one.Money])
            .Row("合计", youth.People, youth.Months, "—", youth.Volunteers.Spent));
    }

    private static void Overview(TableWriter table, DepartmentYear year, Page page)
    {
        var (youth, money) = (year.BlindU.Youth, year.BlindU.Youth.Money);
        table.Head("内容", new Span("说明", 1, 2));
        table.Row(new Span("一、部门基本情况", 4), "（一）部门概况", page.Text($"内设办公室、组织宣传部、青少年权益部3个科室，所属青少年活动中心1个事业单位。年末编制{youth.Crew.Posts}名，其中行政编制{youth.Crew.Officials}名、事业编制{youth.Crew.Institution}名；实有在职人员{youth.Crew.Staff}人。"));
        table.Row("（二）部门绩效目标的设立情况", page.Text($"年度目标：{youth.Deeds.Take(3).Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):、}，{youth.Deeds[5].Name}{youth.Deeds[5].Target}{youth.Deeds[5].Unit}。"));
        table.Row("（三）部门整体收支情况", page.Text($"年初预算{money.Initial}元，调整后预算{money.All.Budget}元。全年支出{money.All.Spent}元，其中基本支出{money.Basic.Spent}元，占{money.BasicPart.Share}%；项目支出{money.Project.Spent}元，占{money.ProjectPart.Share}%。与上年{money.Spent.Last}元相比，{page.Word(money.Spent.Change, "增加", "减少")}{money.Spent.Change:abs}元，{page.Rose(money.Spent)}。"));
        table.Row("（四）厉行节约保障措施", page.Text($"“三公”经费支出{youth.Three.All.Now}元，预算{youth.Three.All.Budget}元，为预算的{youth.Three.All.Rate}%，其中公务接待费{youth.Three.Guests.Now}元、公务用车运行维护费{youth.Three.Vehicles.Now}元。"));
        table.Row(new Span("二、绩效自评工作情况", 2), "（一）自评目的", "检验年度绩效目标实现程度，提高资金使用效益。");
        table.Row("（二）自评组织过程", "成立自评工作小组，收集资料，对照指标逐项打分，形成自评结论。");
        table.Row("三、评价情况分析及综合评价结论", new Span(page.Text($"整体支出自评得分{youth.Whole.Score}分，等级为“{youth.Whole.Grade}”；西部计划补助经费项目自评得分{youth.Project.Score}分。{youth.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}")):、}；资助困难学生{youth.Pupils}人、发放助学金{youth.PupilMoney}元，其中小学{youth.PupilStages[0]}人、初中{youth.PupilStages[1]}人、高中{youth.PupilStages[2]}人。"), 1, 2));
        table.Row("四、存在的问题和整改情况", new Span(page.Text($"志愿者补助未能全部按月发放，扣{youth.Project.Of("补助按月发放率").Lost}分；县级配套资金执行率{youth.CountyRate}%。已商县财政局按月拨付。"), 1, 2));
        table.Row("五、绩效自评结果应用", new Span("自评结果随部门决算公开，作为编制下年度预算的依据。", 1, 2));
    }

    private static void Whole(TableWriter table, DepartmentYear year, Page page)
    {
        var (youth, money) = (year.BlindU.Youth, year.BlindU.Youth.Money);
        table.Head("部门名称", new Span(Unit, 1, 6));
        table.Row("部门预算资金", "全年预算数", "全年执行数", "执行率", "分值", "得分", "备注");
        table.Row("年度资金总额", money.All.Budget, money.All.Spent, new Formatted(money.All.Rate, null, "%"), youth.Whole.Groups[0].Weight, youth.Whole.Groups[0].Score, "");
        foreach (var one in new[] { money.Basic, money.Personnel, money.Common, money.Project })
            table.Row(one == money.Personnel || one == money.Common ? $"　其中：{one.Name}" : one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), "—", "—", "");
        Marks(table, youth.Whole, page);
    }

    private static void Project(TableWriter table, YouthForms youth, Page page)
    {
        table.Head("项目名称", new Span(youth.Volunteers.Name, 1, 6));
        table.Row("主管部门", new Span(Unit, 1, 3), "实施单位", new Span(Unit, 1, 2));
        table.Row("项目资金", "全年预算数", "全年执行数", "执行率", "分值", "得分", "备注");
        table.Row("年度资金总额", youth.Volunteers.Budget, youth.Volunteers.Spent, new Formatted(youth.Volunteers.Rate, null, "%"), youth.Project.Groups[0].Weight, youth.Project.Groups[0].Score, "");
        table.Row("其中：上级资金", youth.Provincial, youth.ProvincialSpent, new Formatted(youth.ProvincialRate, null, "%"), "—", "—", "");
        table.Row("　　　县级资金", youth.County, youth.CountySpent, new Formatted(youth.CountyRate, null, "%"), "—", "—", "");
        table.Row("年度总体目标", new Span("按月足额发放志愿者生活补助和保险，稳定志愿者队伍，服务乡村振兴。", 1, 3), "完成情况", new Span(page.Text($"全年发放志愿者补助{youth.Volunteers.Spent}元，惠及{youth.People}人、{youth.Months}人月。"), 1, 2));
        Marks(table, youth.Project, page);
    }

    private static void Marks(TableWriter table, MarkSheet sheet, Page page)
    {
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), sheet.Weight, sheet.Score);
    }
}
