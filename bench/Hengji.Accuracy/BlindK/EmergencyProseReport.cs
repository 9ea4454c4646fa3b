using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A county's emergency management: nearly all in sentences, progress of spending by month, points taken off in every part; one table of scores at the end.</summary>
internal sealed class EmergencyProseReport() : BlindLayout("emergency-prose", "blind-k", new NumberStyle())
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}应急管理局{year.Year}年部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        Department(year, page);
        page.Heading(1, "二、部门资金收支情况");
        Money(year, page);
        page.Heading(1, "三、部门整体绩效分析");
        EmergencyAnalysis.Write(year, page);
        page.Heading(1, "四、评价结论及建议");
        Conclusion(year, page);
    }

    private static void Department(DepartmentYear year, Page page)
    {
        var (urgent, people) = (year.BlindK.Emergency, year.BlindK.Emergency.Money.People);
        page.Plain("（一）机构组成。我局为政府工作部门，下设综合行政执法大队和应急保障中心两个财政补助事业单位，未单独核算。");
        page.Plain("（二）机构职能。负责应急管理、安全生产综合监管和工矿商贸行业安全监管，指导综合防灾减灾救灾，统筹应急救援力量建设。");
        page.Say($"（三）人员概况。编制{people.Posts}人，年末在职{people.Staff}人，其中行政人员{urgent.Officials}人、事业人员{urgent.Institution}人、工勤人员{urgent.Workers}人；退休{people.Retired}人。保留公务用车{people.Cars}辆。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (urgent, money) = (year.BlindK.Emergency, year.BlindK.Emergency.Money);
        page.Heading(2, "（一）部门总体收支情况");
        page.Say($"1.收入情况。{year.Year}年本年收入合计{money.Income.Now}万元，与{year.Year - 1}年相比{page.Moved(money.Income)}万元，{page.Rose(money.Income)}。其中：{money.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Say($"2.支出情况。本年支出合计{money.Spent.Now}万元，与{year.Year - 1}年相比{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}。其中：基本支出{money.Basic.Now}万元，占{money.BasicShare}%；项目支出{money.Project.Now}万元，占{money.ProjectShare}%。按经济分类，{urgent.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"3.结转结余情况。年初结转结余{money.Opening}万元，年末结转结余{money.Closing}万元，主要为项目支出结转。");
        page.Heading(2, "（二）部门财政拨款收支情况");
        page.Say($"基本支出中，人员经费{money.Personnel.Now}万元，较上年{money.Personnel.Last}万元{page.Moved(money.Personnel)}万元；日常公用经费{money.Public.Now}万元，较上年{money.Public.Last}万元{page.Moved(money.Public)}万元。");
        page.Say($"“三公”经费决算{money.ThreePublic.Now}万元，完成预算{money.ThreePublic.Rate}%，比上年{page.Moved(money.ThreePublic.Money)}万元，{page.Rose(money.ThreePublic.Money)}。其中：公务用车运行维护费{money.Car.Now}万元，公务接待费{money.Reception.Now}万元，国内公务接待{money.People.Batches}批次，{money.People.Guests}人次。");
    }

    private static void Conclusion(DepartmentYear year, Page page)
    {
        var urgent = year.BlindK.Emergency;
        page.Heading(2, "（一）评价结论");
        page.Say($"根据部门整体支出绩效评价指标体系自评，总分{urgent.Score.Weight}分，扣{urgent.Score.Lost}分，自评得分{urgent.Score.Score}分。各部分得分见下表。");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "分值", "自评得分");
            foreach (var part in urgent.Score.Parts)
                foreach (var (one, index) in part.Items.Select((one, index) => (one, index)))
                    table.Row(index == 0 ? [new Span(page.Text($"{part.Name}（{part.Weight}分）"), part.Items.Length), one.Name, one.Weight, one.Score] : [one.Name, one.Weight, one.Score]);
            table.Row(new Span("合　计", 1, 2), urgent.Score.Weight, urgent.Score.Score);
        });
        page.Heading(2, "（二）存在问题");
        page.Say($"一是支出执行进度前松后紧，{urgent.Months[0].Month}月末执行率仅{urgent.Months[0].Rate}%；二是{urgent.Projects.MinBy(one => one.Rate.Value)!.Name}项目执行率偏低，为{urgent.Projects.MinBy(one => one.Rate.Value)!.Rate}%，资金沉淀{urgent.Projects.MinBy(one => one.Rate.Value)!.Left}万元。");
        page.Heading(2, "（三）改进建议");
        page.Plain("提前谋划项目，加快采购和验收进度；细化绩效指标，减少定性表述；加强业务股室与财务人员的沟通，按月分析执行情况。");
    }
}
