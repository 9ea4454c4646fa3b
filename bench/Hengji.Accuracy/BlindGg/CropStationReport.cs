using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A county's station publishes its final accounts: the forms first, then their explanation, all in yuan and fen.</summary>
internal sealed class CropStationReport() : BlindLayout("crop-station", "blind-gg", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindGg.Crop;
        page.Heading(0, $"麓川县农业技术推广中心{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"本中心为县农业农村局所属公益一类事业单位，承担农业新技术引进示范、病虫害测报防控、土壤肥料监测和农民培训等职责。核定事业编制{one.Posts}名，年末在职{one.Staff}人，退休{one.Retired}人。本决算只包括中心本级，无下属单位。");
        page.Heading(1, "第二部分　单位决算表");
        CropStationForms.Write(one, page);
        page.Heading(1, "第三部分　决算情况说明");
        Totals(one, page);
        Granted(one, year, page);
        Courtesy(one, page);
        Others(one, year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员经费和公用经费。项目支出：指在基本支出之外为完成特定任务和事业发展目标所发生的支出。");
        page.Plain("事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。年末结转和结余：指单位按有关规定结转到下年或以后年度继续使用的资金。");
    }

    private static void Totals(CropStation one, Page page)
    {
        var income = one.Income;
        page.Heading(2, "一、收入支出总体情况");
        page.Say($"收入总计、支出总计均为{income.All.Now}元，与上年度相比各{page.Moved(income.All)}元，{page.Rose(income.All)}，变动主要受专项资金安排影响。总计中，本年收入{income.Year.Now}元，年初结转和结余{income.Opening}元；本年支出{one.Spending.Now}元，结转下年{income.Closing}元。");
        page.Heading(2, "二、收入构成");
        page.Say($"本年收入合计较上年{page.Moved(income.Year)}元。{income.Sources.Select(source => page.Text($"{source.Name}{source.Amount}元，占{source.Share}%")):；}。");
        page.Heading(2, "三、支出构成");
        page.Say($"本年支出合计比上年决算的{one.Spending.Last}元{page.Moved(one.Spending)}元，{page.Rose(one.Spending, "增幅", "降幅")}。基本支出{one.Basic.Now}元，所占比重为{one.BasicShare}%，同比{page.Moved(one.Basic)}元；项目支出{one.Project.Now}元，所占比重为{one.ProjectShare}%，同比{page.Moved(one.Project)}元。从功能看，农林水方面支出{one.Spent[7].Total:万,2}万元，其中项目{one.Spent[7].Project!:万,2}万元。");
    }

    private static void Granted(CropStation one, DepartmentYear year, Page page)
    {
        var general = one.GeneralSpending;
        page.Heading(2, "四、一般公共预算财政拨款支出情况");
        page.Say($"（一）总体。{year.Year}年度此项支出{general.Now}元，年初预算{general.Budget}元，完成{general.Rate}%；上年决算{general.Money.Last}元，同比{page.Rose(general.Money)}。");
        page.Say($"（二）结构。{one.ClassShares.Select(part => page.Text($"{part.Name}占{part.Share}%"))}。");
        page.Say($"（三）具体情况。{one.Classes.Select((item, index) => page.Text($"{index + 1}.{item.Name}年初预算{item.Budget}元，决算{item.Now}元，为年初预算的{item.Rate}%，比上年{page.Moved(item.Money)}元")):；}。");
        page.Say($"其中，科技转化与推广服务支出{one.General[4].Total}元，主要用于高素质农民培训和新品种示范：培训农民{one.Trained}人，每人补助标准{one.TrainedStandard:0}元，补助资金{one.TrainedAmount}元（该科目另有非财政拨款安排的支出，故小于全口径支出表所列）。病虫害控制和农业生态资源保护分别支出{one.General[5].Total}元、{one.General[6].Total}元。");
        page.Heading(2, "五、基本支出情况");
        page.Say($"财政拨款基本支出{one.Basic.Now}元。人员经费{one.PersonnelTotal}元，按年末在职人数平均每人{one.PersonnelEach}元，其中基本工资、绩效工资和津贴补贴依次为{one.Personnel[0].Amount}元、{one.Personnel[2].Amount}元、{one.Personnel[1].Amount}元；公用经费{one.OfficeTotal}元，人均{one.OfficeEach}元，其中差旅费{one.Office[2].Amount}元。缴纳住房公积金{one.Personnel[6].Amount}元，与住房保障支出一致。");
        page.Heading(2, "六、政府性基金预算情况");
        page.Say($"当年收到政府性基金拨款{one.Fund}元，全部用于农业农村生态环境项目，年末无结余。");
    }

    private static void Courtesy(CropStation one, Page page)
    {
        page.Heading(2, "七、“三公”经费情况");
        page.Say($"财政拨款“三公”经费全年预算{one.Courtesy.Budget}元，实际支出{one.Courtesy.Now}元，为预算的{one.Courtesy.Rate}%，同比{page.Moved(one.Courtesy.Money)}元，{page.Rose(one.Courtesy.Money)}。未安排因公出国（境）和车辆购置。");
        page.Say($"1.公务用车运行维护费{one.CarRun.Now}元，占“三公”经费的{one.CarShare}%，比上年{page.Moved(one.CarRun.Money)}元；年末公务用车保有量{one.Cars}辆，车均{one.CarEach}元。2.公务接待费{one.Guest.Now}元，只用去预算的{one.Guest.Rate}%，比上年{page.Moved(one.Guest.Money)}元；接待{one.Visits}批次、{one.Visitors}人次，人均{one.VisitorEach}元。");
    }

    private static void Others(CropStation one, DepartmentYear year, Page page)
    {
        var bought = one.Purchases;
        page.Heading(2, "八、其他重要事项");
        page.Plain("（一）机关运行经费。本单位为事业单位，不单列机关运行经费。");
        page.Say($"（二）政府采购。采购支出总额{bought.All}元，包括{bought.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}元（{kind.Share}%）"))}。授予中小企业合同{bought.Small}元，占采购总额的{bought.SmallShare}%；其中小微企业{bought.Micro}元，占授予中小企业金额的{bought.MicroShare}%。");
        page.Say($"（三）国有资产。截至{year.Year}年12月31日，共有车辆{one.Cars}辆，其中{one.CarKinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}辆"))}；单价100万元以上设备{one.Equipment}台（套）。");
        page.Say($"（四）预算绩效。对全部一般公共预算项目支出{one.GeneralProject}元开展自评。{one.Deeds.Select(deed => page.Text($"{deed.Name}{deed.Actual}{deed.Unit}，完成计划{deed.Target}{deed.Unit}的{deed.Rate}%")):；}。");
    }
}
