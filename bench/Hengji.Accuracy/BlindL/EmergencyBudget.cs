using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>The budget of an emergency bureau with its units in a northern province's manner: what is arranged, reasons against last year's budget, the same by unit, goals, assets at the end of last year.</summary>
internal sealed class EmergencyBudget() : BlindLayout("emergency-budget", "blind-l", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Emergency;
        page.Heading(0, $"临江市应急管理局{year.Year}年部门预算信息公开");
        page.Plain($"按照《中华人民共和国预算法》和预算公开有关规定，现将临江市应急管理局{year.Year}年部门预算公开如下：");
        page.Heading(1, "一、部门职责及机构设置情况");
        Units(book, page);
        page.Heading(1, "二、部门预算安排的总体情况");
        Whole(year.Year, book, page);
        page.Heading(1, "三、机关运行经费安排情况");
        page.Say($"{year.Year}年，我部门机关运行经费共计安排{book.Office.Now}万元，主要用于办公及印刷费、邮电费、差旅费、维修费、公务用车运行维护费等日常运转，比上年{book.Office.Last}万元{page.Moved(book.Office)}万元，{page.Rose(book.Office)}。");
        page.Heading(1, "四、财政拨款“三公”经费预算情况及增减变化原因");
        Costs(year.Year, book, page);
        page.Heading(1, "五、预算绩效信息");
        Goals(book, page);
        page.Heading(1, "六、政府采购预算情况");
        page.Say($"{year.Year}年，我部门安排政府采购预算{book.Purchases.All}万元，其中：货物类{book.Purchases.Kinds[0]}万元，工程类{book.Purchases.Kinds[1]}万元，服务类{book.Purchases.Kinds[2]}万元。面向中小企业预留{book.Purchases.Small.Amount}万元，占{book.Purchases.Small.Share}%，其中预留给小微企业{book.Purchases.Micro.Amount}万元，占预留份额的{book.Purchases.Micro.Share}%。");
        page.Heading(1, "七、国有资产信息");
        page.Say($"截至{year.Year - 1}年12月31日，我部门共有车辆{book.Cars[0]}辆，其中主要领导干部用车0辆、机要通信用车{book.Cars[1]}辆、应急保障用车{book.Cars[2]}辆、特种专业技术用车{book.Cars[3]}辆；单位价值100万元以上设备{book.Devices}台（套）。{year.Year}年拟购置固定资产{book.Purchases.Kinds[0]}万元，已按规定编列政府采购预算。");
        page.Heading(1, "八、部门预算公开表");
        Tables(book, page);
    }

    private static void Units(FinalBook book, Page page)
    {
        page.Plain("部门职责：负责全市应急管理工作，指导各县（市、区）应对安全生产类、自然灾害类等突发事件，承担安全生产综合监督管理和防灾减灾救灾工作。");
        page.Say($"机构设置：部门人员编制共{book.People.Posts}名，实有在职{book.People.Staff}人。纳入部门预算编制范围的单位如下：");
        page.Table(table => table.Head("序号", "单位名称", "单位性质", "经费保障形式", "编制数", "实有人数").Rows(book.Units, (unit, index) => [index + 1, unit.Name, unit.Kind, "财政性资金基本保证", unit.Posts, unit.Staff]).Row(null, "合计", null, null, book.People.Posts, book.People.Staff));
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "1、收入说明");
        page.Say($"反映本部门当年全部收入。{year}年预算收入{book.Total.Now}万元，其中：一般公共预算拨款收入{book.General.Income.Now}万元，上年结转结余{book.General.Opening.Now}万元，基金预算拨款收入0万元，国有资本经营预算拨款收入0万元，财政专户核拨收入0万元，单位资金0万元。");
        page.Heading(2, "2、支出说明");
        page.Say($"收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映部门年度部门预算中支出预算的总体情况。{year}年支出预算{book.Total.Now}万元，其中基本支出{book.GeneralBasic}万元，包括人员经费{book.Personnel.Now}万元和日常公用经费{book.Office.Now}万元；项目支出{book.GeneralProject}万元，主要为{string.Join("、", book.Projects.Select(one => one.Name))}等项目。按功能分类：{book.Classes.Select(line => page.Text($"{line.Name}{line.All}万元，占{line.Share}%")):；}。");
        page.Heading(2, "3、比上年增减情况");
        page.Say($"{year}年预算收支安排{book.Total.Now}万元，较{year - 1}年预算{book.Total.Last}万元{page.Moved(book.Total)}万元，{page.Rose(book.Total)}，其中：基本支出较上年{page.Moved(book.Basic.Money)}万元，主要原因是人员变动及工资、社保缴费基数调整；项目支出较上年{page.Moved(book.Project.Money)}万元，主要原因是救灾物资储备和平台建设安排变化。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Say($"{year}年，我部门财政拨款“三公”经费预算安排{three.All.Now}万元，较上年{three.All.Money.Last}万元{page.Moved(three.All.Money)}万元，{page.Rose(three.All.Money)}。");
        page.Table(table => table
            .Head("项目", "上年预算数（万元）", "本年预算数（万元）", "增减额（万元）", "增减原因")
            .Row("“三公”经费合计", three.All.Money.Last, three.All.Now, three.All.Money.Change, null)
            .Row(three.Abroad.Name, three.Abroad.Money.Last, three.Abroad.Now, three.Abroad.Money.Change, "按外事计划安排")
            .Row(three.Vehicle.Name, three.Vehicle.Money.Last, three.Vehicle.Now, three.Vehicle.Money.Change, "按车辆保有量和里程测算")
            .Row(three.Reception.Name, three.Reception.Money.Last, three.Reception.Now, three.Reception.Money.Change, "按接待任务测算"));
        page.Say($"其中：公务用车购置费0万元，公务用车运行维护费{three.Run.Now}万元，对应车辆{three.Cars}辆；会议费{three.Meetings.Now}万元，较上年{page.Moved(three.Meetings)}万元；培训费{three.Courses.Now}万元，较上年{page.Moved(three.Courses)}万元。");
    }

    private static void Goals(FinalBook book, Page page)
    {
        page.Say($"本年共设{book.ProjectCount}个重点项目，预算资金{book.AllProjects.Budget}万元，全部编制绩效目标。");
        page.Counts(book.ProjectCount, book.Projects.Length);
        page.Table(table => table
            .Head("项目名称", "预算金额（万元）", "绩效指标", "指标值")
            .Rows(book.Projects, (one, index) => [one.Name, one.Budget, index % 2 == 0 ? "任务完成率" : "资金支付合规率", index % 2 == 0 ? "≥95%" : "100%"])
            .Row("合计", book.AllProjects.Budget, null, null));
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Plain("部门预算收支总表（单位：万元）");
        page.Table(table => table
            .Head("收入", "预算数", "支出", "预算数")
            .Row("一、一般公共预算拨款收入", book.General.Income.Now, "一、基本支出", book.GeneralBasic)
            .Row("二、政府性基金预算拨款收入", null, "（一）人员经费", book.Personnel.Now)
            .Row("三、财政专户管理资金收入", null, "（二）日常公用经费", book.Office.Now)
            .Row("四、单位资金", null, "二、项目支出", book.GeneralProject)
            .Row("本年收入合计", book.All.Income.Now, "本年支出合计", book.All.Spent.Now)
            .Row("上年结转结余", book.All.Opening.Now, "年终结转结余", null)
            .Row("收入总计", book.Total.Now, "支出总计", book.Total.Now));
        page.Plain("部门预算支出总表（单位：万元）");
        BookTables.ByCode(page, book, "合计");
        page.Plain("所属单位支出预算汇总表（单位：万元）");
        page.Table(table => table
            .Head("单位名称", "支出合计", "基本支出", "项目支出")
            .Rows(book.Units, (unit, _) => [unit.Name, unit.All, unit.Basic, unit.Project]).Row("合计", book.All.Spent.Now, book.Basic.Money.Now, book.Project.Money.Now));
        page.Plain("一般公共预算财政拨款基本支出预算表（单位：万元）");
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费").Row(null, "合计", book.GeneralBasic, book.Personnel.Now, book.Office.Now)
            .Rows(book.Economic, (line, _) => line.Code[..3] is "301" or "303" ? [line.Code, line.Name, line.Amount, line.Amount, null] : [line.Code, line.Name, line.Amount, null, line.Amount]));
    }
}
