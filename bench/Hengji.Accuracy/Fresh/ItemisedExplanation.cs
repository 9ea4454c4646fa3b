using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Everything in numbered sentences, each amount with its change on last year; full stops after item numbers, a table of four running costs.</summary>
internal sealed class ItemisedExplanation() : FreshLayout("itemised-explanation", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门决算情况说明");
        page.Heading(1, "一、收入支出决算总体情况说明");
        Totals(year, page);
        page.Heading(1, "二、支出决算分类情况说明");
        Kinds(year, page);
        page.Heading(1, "三、财政拨款支出决算情况说明");
        Subjects(year, page);
        page.Heading(1, "四、“三公”经费、会议费和培训费支出决算情况说明");
        Costs(year, page);
        page.Heading(1, "五、政府采购支出决算情况说明");
        Procurement(year, page);
    }

    private static void Totals(DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年度收入、支出决算总计{year.Sum.Income}万元，与上年{year.Income.Last}万元相比，收、支总计各{page.Word(year.Income.Change, "增加", "减少")}{year.Income.Change:abs}万元，{page.Word(year.Income.Change, "增长", "减少")}{year.Income.Rate:abs}%。其中：");
        page.Say($"（一）收入决算总计{year.Sum.Income}万元。包括：");
        var lines = year.Details.IncomeYears;
        page.Say($"1．本年收入决算合计{lines[0].Recent.Now}万元。{Against(page, lines[0])}，变动原因为年度任务调整。其中：");
        foreach (var (line, number) in Numbered(lines.Skip(1)))
            page.Say($"（{number}）{line.Name}{line.Recent.Now}万元，{Against(page, line)}。");
        page.Say($"2．年初结转和结余{year.Sum.Carryover}万元，主要为上年度未完项目结转至本年度继续使用的资金。");
        page.Say($"（二）支出决算总计{year.Sum.Income}万元。包括：1．本年支出决算合计{year.Sum.Expenditure}万元。2．年末结转和结余{year.Sum.Cumulative}万元。结余分配0万元。");
    }

    private static Runs Against(Page page, YearLine line)
    {
        var recent = line.Recent;
        if (recent.Last.Value == 0)
            return page.Text($"与上年决算数相同");
        return page.Text($"与上年相比{page.Word(recent.Change, "增加", "减少")}{recent.Change:abs}万元，{page.Word(recent.Change, "增长", "减少")}{recent.Rate:abs}%");
    }

    private static void Kinds(DepartmentYear year, Page page)
    {
        var lines = year.Details.ExpenditureYears;
        page.Say($"本年支出{lines[0].Recent.Now}万元，上年为{lines[0].Recent.Last}万元，{Against(page, lines[0])}。");
        page.Say($"1．基本支出{lines[1].Recent.Now}万元，{Against(page, lines[1])}。其中：人员经费{lines[2].Recent.Now}万元，{Against(page, lines[2])}；公用经费{lines[3].Recent.Now}万元，{Against(page, lines[3])}。");
        page.Say($"2．项目支出{lines[4].Recent.Now}万元，{Against(page, lines[4])}。");
        page.Say($"按功能分类：{year.Fresh.Classes.Select(line => page.Text($"{line.Name}{line.Expenditure}万元")):、}。");
    }

    private static void Subjects(DepartmentYear year, Page page)
    {
        var subjects = year.Details.Subjects;
        page.Say($"{year.Year}年度财政拨款支出决算{year.General.Expenditure}万元。与年初预算{subjects.Budget}万元相比，完成年初预算的{subjects.BudgetRate}%。其中：");
        var (number, item) = (0, 0);
        foreach (var subject in subjects.Functional)
            if (subject.Level == 1)
            {
                (number, item) = (number + 1, 0);
                page.Say($"（{"一二三四五六"[number - 1]}）{subject.Name}（类）{subject.Total}万元");
            }
            else if (subject is { Budget: { } budget, Rate: { } rate })
            {
                page.Say($"{++item}．{subject.Name}（项）。年初预算{budget}万元，支出决算{subject.Total}万元，完成年初预算的{rate}%。决算数与年初预算数的差异主要是年中政策性调整。");
            }
    }

    private static void Costs(DepartmentYear year, Page page)
    {
        var costs = year.Details.Costs;
        page.Say($"“三公”经费支出决算{year.ThreePublic.Final.Now}万元（其中：一般公共预算支出{year.ThreePublic.Final.Now}万元）。与上年相比{page.Word(year.ThreePublic.Final.Change, "增加", "减少")}{year.ThreePublic.Final.Change:abs}万元。其中，因公出国（境）费支出{year.Abroad.Final.Now}万元；公务用车购置及运行维护费支出{year.Vehicle.Final.Now}万元；公务接待费支出{year.Reception.Final.Now}万元。");
        page.Say($"1．公务用车购置及运行维护费预算{year.Vehicle.Budget}万元，支出决算{year.Vehicle.Final.Now}万元。其中：（1）公务用车购置决算支出{year.VehicleBuy.Final.Now}万元。（2）公务用车运行维护费决算支出{year.VehicleRun.Final.Now}万元，使用财政拨款开支运行维护费的公务用车保有量{year.Cars}辆。");
        page.Say($"2．公务接待费预算{year.Reception.Budget}万元，支出决算{year.Reception.Final.Now}万元，完成调整后预算的{year.Reception.Rate}%。国内公务接待支出{year.Reception.Final.Now}万元，接待{year.Batches}批次，{year.Guests}人次。");
        page.Say($"3．会议费支出决算{costs.Meeting.Final.Now}万元，完成预算{costs.Meeting.Budget}万元的{costs.Meeting.Rate}%，全年召开会议{costs.Meetings}个，参加会议{costs.Attendants}人次。培训费支出决算{costs.Training.Final.Now}万元，完成预算{costs.Training.Budget}万元的{costs.Training.Rate}%，组织培训{costs.Courses}个，组织培训{costs.Trainees}人次。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("费用名称", "全年预算", "决算支出", "完成预算%", "上年决算", "比上年增减")
            .Rows([year.Abroad, year.Vehicle, year.Reception, costs.Meeting, costs.Training], (item, _) =>
                [item.Name, item.Budget, item.Final.Now, RateOf(item.Rate, item.Budget), item.Final.Last, item.Final.Change]));
    }

    private static void Procurement(DepartmentYear year, Page page)
    {
        var (buy, contracts) = (year.Procurement, year.Details.Contracts);
        page.Say($"政府采购支出决算总额{buy.Total}万元，其中：政府采购货物支出{buy.Goods}万元、政府采购工程支出{buy.Works}万元、政府采购服务支出{buy.Services}万元。授予中小企业合同金额{buy.Small}万元，占政府采购支出决算总额的{buy.SmallShare}%，其中授予小微企业合同金额{contracts.Micro}万元，占授予中小企业合同金额的{contracts.MicroShare}%。");
        page.Say($"机关运行经费支出决算{year.Details.Costs.Operation.Now}万元，与上年相比{page.Word(year.Details.Costs.Operation.Change, "增加", "减少")}{year.Details.Costs.Operation.Change:abs}万元，{page.Word(year.Details.Costs.Operation.Change, "增长", "减少")}{year.Details.Costs.Operation.Rate:abs}%。");
    }
}
