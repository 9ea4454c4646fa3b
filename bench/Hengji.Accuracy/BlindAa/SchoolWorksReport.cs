using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Works and purchases for a county's schools as the far west reports on a project: background, content and progress, money, goals; then each indicator with its points, one sentence after the other.</summary>
internal sealed class SchoolWorksReport() : BlindLayout("school-works", "blind-aa", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var works = year.BlindAa.School;
        page.Heading(0, $"{year.Year}年义务教育薄弱环节改善与能力提升项目支出绩效自评报告");
        page.Plain("项目单位：喀拉塔什县教育局");
        page.Heading(1, "一、基本情况");
        Basics(year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Say($"评价对象为{year.Year}年义务教育薄弱环节改善与能力提升资金，评价范围涵盖{works.SiteCount}个校舍项目和全部设备采购合同。评价按照科学规范、公正公开的原则，采用比较法和公众评判法，向教师发放问卷{works.Teachers.Issued}份，回收有效问卷{works.Teachers.Valid}份；向学生及家长发放问卷{works.Parents.Issued}份，回收有效问卷{works.Parents.Valid}份。");
        page.Heading(1, "三、综合评价情况及评价结论");
        Conclusion(works, page);
        page.Heading(1, "四、绩效评价指标分析");
        SchoolWorksAnalysis.Write(works, page);
        page.Heading(1, "五、主要经验及做法、存在的问题及原因分析");
        page.Say($"（一）主要做法。实行工程竣工结算审核制度，{works.SiteCount}个校舍项目送审金额{works.AllSites.Claimed}万元，审定金额{works.AllSites.Accepted}万元，审减{works.AllSites.Cut}万元，审减率{works.CutRate}%。");
        page.Say($"（二）存在的问题。一是截至{year.Year}年12月31日，校舍项目审定金额中尚有{works.AllSites.Owed}万元未支付，主要为工程质量保证金；二是个别项目受封冻期影响未按期完工，扣{works.Sheet.Of("项目按期完工率").Lost}分；三是预算编制不够精准，扣{works.Sheet.Of("预算编制科学性").Lost}分。");
        page.Heading(1, "六、有关建议");
        page.Plain("提前完成招投标等前期工作，合理安排施工工期；加强设备使用培训，落实设备管护责任。");
        page.Heading(1, "附件1　校舍建设项目情况表");
        page.Table(table => SchoolWorksAnalysis.Sites(table, works, page));
        page.Heading(1, "附件2　设备购置情况表");
        page.Table(table => SchoolWorksAnalysis.Goods(table, works));
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var works = year.BlindAa.School;
        page.Heading(2, "（一）项目概况");
        page.Say($"1.项目背景。我县共有义务教育阶段在校学生{works.Pupils.Now}人，比上年{(works.Pupils.Change.Value == 0 ? page.Text($"持平") : page.Text($"{page.Moved(works.Pupils)}人"))}，城区学校大班额和乡镇寄宿条件不足的问题仍然存在。");
        page.Counts(works.SiteCount, works.Sites.Length);
        page.Say($"2.主要内容及实施情况。实施校舍建设项目{works.SiteCount}个，建筑面积共{works.AllSites.Area}平方米，合同金额{works.AllSites.Contract}万元，其中：{works.Sites.Select(one => page.Text($"{one.Name}{one.Work}{one.Area}平方米")):，}。购置{works.Goods.Select(one => page.Text($"{one.Name}{one.Bought}{one.Unit}")):、}，采购金额{works.GoodsMoney}万元。");
        page.Say($"3.资金投入和使用情况。项目资金总额{works.All.Budget}万元，其中：中央资金{works.Central}万元，占{works.CentralShare}%；自治区资金{works.Region}万元；本级资金{works.County}万元。实际支出{works.All.Spent}万元，预算执行率{works.All.Rate}%，资金主要用于校舍建设{works.Building.Spent}万元、设备购置{works.Buying.Spent}万元。年末结余资金{works.All.Left}万元，其中校舍建设{works.Building.Left}万元、设备购置{works.Buying.Left}万元。");
        page.Heading(2, "（二）项目绩效目标");
        page.Plain("完成校舍建设和设备购置任务，工程验收合格率达到100%，学生及家长满意度达到95%以上，持续改善办学条件，逐步消除大班额。");
    }

    private static void Conclusion(SchoolWorks works, Page page)
    {
        var sheet = works.Sheet;
        page.Say($"项目绩效自评综合得分{sheet.Score}分，绩效评级为“{sheet.Grade}”。");
        page.Table(table => table
            .Head("一级指标", "权重分值", "实际得分", "扣分", "得分率")
            .Rows(sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, new Formatted(one.Rate, null, "%")])
            .Row("合计", sheet.Weight, sheet.Score, sheet.Lost, null));
    }
}
