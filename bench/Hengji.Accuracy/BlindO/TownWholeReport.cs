using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A township on its whole expenditure as one south-western province orders it: three kinds of projects from goal to irregularity, then the conclusion and the score sheet.</summary>
internal sealed class TownWholeReport() : BlindLayout("town-whole", "blind-o", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var town = year.BlindO.Town;
        page.Heading(0, $"双溪镇人民政府{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Say($"（一）机构组成。双溪镇人民政府为一级预算单位，内设党政综合办公室、经济发展办公室、社会事务办公室、平安法治办公室、财政所等机构，下辖{town.Villages}个村、{town.Communities}个社区，共{town.Settlements}个村（社区），户籍人口{town.People}人。");
        page.Plain("（二）机构职能。落实党和国家在农村的各项方针政策，负责本辖区经济发展、公共服务、社会治理、安全应急、人居环境和基层党建等工作。");
        page.Say($"（三）人员概况。核定编制{town.Posts}名，其中行政编制{town.Officials}名、事业编制{town.Institution}名。年末实有在职人员{town.Staff}人，其中行政人员{town.OfficialsNow}人、事业人员{town.InstitutionNow}人；退休人员{town.Retired}人。");
        page.Heading(1, "二、部门资金收支情况");
        Money(year, page);
        page.Heading(1, "三、部门整体绩效分析");
        TownWholeAnalysis.Write(town, page);
        page.Heading(1, "四、评价结论及建议");
        Conclusion(town, page);
        page.Heading(1, $"附件1　{year.Year}年度特定目标类项目支出情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "预算数", "执行数", "执行率（%）", "结余")
            .Rows(town.Specials, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row(null, "合计", town.Kinds[2].Money.Budget, town.Kinds[2].Money.Spent, town.Kinds[2].Money.Rate, town.Kinds[2].Money.Left));
        page.Heading(1, $"附件2　{year.Year}年度部门整体支出绩效评分表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => Sheet(table, town.Sheet));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var town = year.BlindO.Town;
        page.Say($"（一）部门总体收入情况。{year.Year}年收入合计{town.Income.Now}万元，较上年的{town.Income.Last}万元{page.Moved(town.Income)}万元，{page.Rose(town.Income)}。其中：{town.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。加上年初结转和结余{town.Opening}万元，收入总计{town.AllIncome}万元。");
        page.Say($"（二）部门总体支出情况。{year.Year}年支出合计{town.Spent.Now}万元，较上年{page.Moved(town.Spent)}万元，{page.Rose(town.Spent)}。按支出性质分，{Kinds(town).Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。按功能分类，{town.Functions.Select(one => page.Text($"{one.Name}{one.Amount}万元")):，}。");
        page.Say($"（三）年末结转和结余{town.Closing}万元，主要是跨年度项目尾款。");
        page.Say($"（四）“三公”经费情况。全年预算{town.ThreePublic.Budget}万元，支出{town.ThreePublic.Now}万元，完成预算的{town.ThreePublic.Rate}%，比上年{page.Moved(town.ThreePublic.Money)}万元。其中公务用车运行维护费{town.Vehicles.Now}万元，公务接待费{town.Guests.Now}万元，未发生因公出国（境）费。");
    }

    private static IEnumerable<Portion> Kinds(TownWhole town) => [town.Personnel, town.Common, town.Project];

    private static void Conclusion(TownWhole town, Page page)
    {
        var sheet = town.Sheet;
        page.Say($"（一）评价结论。{sheet.Groups.Select(group => page.Text($"{group.Name}{group.Weight}分，自评得{group.Score}分")):；}。综合得分{sheet.Score}分，等级为“{sheet.Grade}”。");
        page.Say($"（二）存在问题。一是预算编制精准度不够，五项费用全年预算{town.Office.Budget}万元，实际支出{town.Office.Now}万元；二是截至6月底总体执行进度为{town.AllKinds.JuneRate}%，上半年进度偏慢；三是部分绩效指标未量化，扣{sheet.Of("绩效指标量化程度").Lost}分。");
        page.Plain("（三）改进建议。提前做好项目储备，按月通报支出进度，加强对村级资金使用的监督和绩效知识培训。");
    }

    private static void Sheet(TableWriter table, MarkSheet sheet)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分");
        foreach (var mark in sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
        table.Row(new Span("合计", 1, 3), sheet.Weight, sheet.Score, sheet.Lost);
    }
}
