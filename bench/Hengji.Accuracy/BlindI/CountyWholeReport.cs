using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A county's bureau on its whole expenditure as one southern province orders it: nine chapters by budget, then three annexes: basic data, the form, its units.</summary>
internal sealed class CountyWholeReport() : BlindLayout("county-whole", "blind-i", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        Overview(year, page);
        page.Heading(1, "二、一般公共预算支出情况");
        Spending(year, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Say($"{year.Year}年度政府性基金预算全年预算数{year.Sources[1].FullYear}万元，支出{year.Sources[1].Executed}万元。");
        page.Heading(1, "四、国有资本经营预算支出情况");
        page.Plain("本部门无国有资本经营预算支出。");
        page.Heading(1, "五、社会保险基金预算支出情况");
        page.Plain("本部门无社会保险基金预算支出。");
        page.Heading(1, "六、部门整体支出绩效情况");
        Results(year, page);
        page.Heading(1, "七、存在的问题及原因分析");
        page.Say($"一是预算编制不够精细。年初预算{year.Total.Initial}万元，执行中追加{year.BlindI.County.BudgetChange}万元，追加比例偏高；二是个别项目支出进度偏慢，资金下达较晚，年底集中支付；三是绩效指标设置偏重数量，效益指标量化不足。");
        page.Heading(1, "八、下一步改进措施");
        page.Plain("细化预算编制，提前做好项目前期准备；按月通报支出进度，对进度滞后的股室进行约谈；完善指标库，将自评结果作为下年度预算安排的参考。");
        page.Heading(1, "九、其他需要说明的情况");
        page.Plain("自评结果拟随部门决算一并公开。");
        CountyWholeAnnexes.Write(year, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var people = year.People;
        page.Say($"（一）机构人员。{year.Name}内设股室{people.OfficeCount}个：{page.List(people.OfficeCount, people.Offices)}。下属二级单位{people.SubunitCount}个。全系统核定编制{people.Posts}名，年末实有在职人员{people.Staff}人，其中行政人员{people.Administrative}人、事业人员{people.Institution}人；离退休人员{people.Retired}人。在职人员控制率{year.BlindI.County.StaffRate}%。");
        page.Say($"（二）收支总体情况。{year.Year}年度收入总计{year.Sum.Income}万元，其中年初结转和结余{year.Sum.Carryover}万元、一般公共预算财政拨款{year.Sum.General}万元、政府性基金预算财政拨款{year.Sum.Fund}万元、纳入专户管理的非税收入{year.Sum.Nontax}万元、其他收入{year.Sum.Other}万元；支出总计{year.Sum.Expenditure}万元，年末结转和结余{year.Sum.Cumulative}万元。");
    }

    private static void Spending(DepartmentYear year, Page page)
    {
        var (county, total) = (year.BlindI.County, year.Total);
        page.Say($"全部资金年初预算{total.Initial}万元，全年预算数{total.FullYear}万元，全年执行数{total.Executed}万元，预算执行率{total.Rate}%。其中一般公共预算全年预算数{year.Sources[0].FullYear}万元，执行{year.Sources[0].Executed}万元，执行率{year.Sources[0].Rate}%。全部支出中，{county.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Heading(2, "（一）基本支出情况");
        page.Say($"基本支出{year.Sum.Basic}万元，其中人员经费{year.Sum.Personnel}万元，占基本支出的{county.PersonnelShare}%；公用经费{year.Sum.Public}万元，占{county.CommonShare}%，较上年{county.Common.Money.Last}万元{page.Moved(county.Common.Money)}万元，人均{county.PerStaff}元。公用经费年初安排{county.Common.Budget}万元，控制率{county.Common.Rate}%。");
        ThreePublic(year, page);
        page.Heading(2, "（二）项目支出情况");
        page.Counts(year.ProjectCount, year.Projects.Length);
        page.Say($"本年实施项目{year.ProjectCount}个，全年预算{county.Projects.Budget}万元，支出{county.Projects.Now}万元，执行率{county.Projects.Rate}%。{Numbered(county.ProjectItems).Select(one => page.Text($"（{one.Number}）{one.Item.Name}预算{one.Item.Budget}万元，支出{one.Item.Now}万元，执行率{one.Item.Rate}%")):；}。各项目资金由局党组集体研究分配，实行专账核算，未发现截留、挤占、挪用。");
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Say($"“三公”经费预算{three.Budget}万元，决算{three.Final.Now}万元，完成预算的{three.Rate}%，较上年{three.Final.Last}万元{page.Moved(three.Final)}万元，{page.Rose(three.Final)}。其中：因公出国（境）费{year.Abroad.Final.Now}万元；公务用车购置及运行维护费{year.Vehicle.Final.Now}万元（购置费{year.VehicleBuy.Final.Now}万元，运行维护费{year.VehicleRun.Final.Now}万元），公务用车保有量{year.Cars}辆；公务接待费{year.Reception.Final.Now}万元，接待{year.Batches}批次{year.Guests}人次。");
    }

    private static void Results(DepartmentYear year, Page page)
    {
        var (form, poll) = (year.BlindI.County.Form, year.BlindI.County.Poll);
        page.Say($"对照年初批复的整体支出绩效目标，我局自评得分{form.Score}分，评价等级为“{form.Grade}”。其中预算执行率{form.ExecutionWeight!}分，得{form.ExecutionScore!}分；{form.Groups.Select(group => page.Text($"{group.Name}{group.Weight}分，得{group.Score}分")):；}。");
        foreach (var (work, number) in Numbered(year.Groups[1].Indicators.Take(2)))
            page.Say($"{number}.{work.Name}。年度目标{work.Target}{work.Unit}，实际完成{work.Actual}{work.Unit}。");
        page.Say($"3.服务对象满意度。发放调查问卷{poll.Issued}份，收回有效问卷{poll.Valid}份，其中很满意{poll.Answers[0]}份、满意{poll.Answers[1]}份、一般{poll.Answers[2]}份、不满意{poll.Answers[3]}份，满意度{poll.ContentRate}%。");
    }
}
