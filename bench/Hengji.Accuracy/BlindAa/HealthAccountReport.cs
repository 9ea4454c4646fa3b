using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Final account of a county's health bureau on the high plateau: tables as the second part, then twelve short chapters, each item against its budget.</summary>
internal sealed class HealthAccountReport() : BlindLayout("health-account", "blind-aa", new NumberStyle { HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindAa.Health;
        page.Heading(0, $"祁云县卫生健康局{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、部门职责。贯彻执行卫生健康事业发展的法律法规和方针政策，协调推进深化医药卫生体制改革，组织实施疾病预防控制、基本公共卫生服务、地方病防治和计划生育服务管理工作。");
        page.Say($"二、机构设置。部门决算由局机关、县疾病预防控制中心及各乡镇卫生院汇总编制。年末核定编制{account.Posts}名，实有在职人员{account.Staff}人，其中行政人员{account.Civil}人、事业人员{account.Institution}人；退休人员{account.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        HealthAccountForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Whole(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        HealthAccountForms.Others(year, account, page);
    }

    private static void Whole(DepartmentYear year, PlainAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入、支出总计{account.AllIncome.Now}万元（含年初结转和结余、年末结转和结余），较{year.Year - 1}年收入、支出总计{page.Moved(account.AllIncome)}万元，{page.Rose(account.AllIncome)}。主要是基本公共卫生服务补助资金和人员经费变动。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度本年收入{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度本年支出{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收入{account.FiscalIncome.Now}万元，较上年{page.Moved(account.FiscalIncome)}万元，{page.Rose(account.FiscalIncome)}；财政拨款支出{account.FiscalSpent.Now}万元，较上年{page.Moved(account.FiscalSpent)}万元，{page.Rose(account.FiscalSpent)}。");
    }

    private static void General(DepartmentYear year, PlainAccount account, Page page)
    {
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{account.General.Now}万元，占本年支出合计的{account.GeneralShare}%。较上年{page.Moved(account.General.Money)}万元，{page.Rose(account.General.Money)}。");
        page.Say($"（二）结构情况。{account.Classes.Select(one => page.Text($"{one.Name}（类）{one.Now}万元，占{one.Money.Share}%")):；}。");
        page.Say($"（三）具体情况。一般公共预算财政拨款支出年初预算数为{account.General.Budget}万元，支出决算数为{account.General.Now}万元，完成年初预算的{account.General.Rate}%。其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{account.Classes.First(one => one.Code == item.Code[..3]).Name}（类）{item.Name}（项）。年初预算为{item.Money.Budget}万元，支出决算为{item.Now}万元，完成年初预算的{item.Money.Rate}%。{Why(item)}");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度一般公共预算财政拨款基本支出{account.GeneralBasic}万元。其中：人员经费{account.Personnel.Amount}万元，主要包括{account.PersonnelParts.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}；公用经费{account.Common.Amount}万元，主要包括{account.CommonParts.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。");
        page.Heading(2, "七、政府性基金预算财政拨款收入支出决算情况说明");
        page.Say($"{year.Year}年度政府性基金预算财政拨款本年收入{account.Sources[1].Money.Now}万元，本年支出{account.Fund.Now}万元，均为项目支出，用于彩票公益金支持的医疗救治条件改善。");
    }

    private static string Why(PlainItem item) => Math.Sign(item.Now.Value - item.Money.Budget.Value) switch
    {
        0 => "决算数与年初预算数持平。",
        > 0 => item.Project.Value > 0 ? "决算数大于年初预算数的主要原因是年中追加上级专项资金。" : "决算数大于年初预算数的主要原因是人员增资调标。",
        _ => item.Project.Value > 0 ? "决算数小于年初预算数的主要原因是部分项目跨年实施。" : "决算数小于年初预算数的主要原因是人员调出、退休。",
    };

    private static void Costs(DepartmentYear year, PlainAccount account, Page page)
    {
        var (costs, three) = (account.Costs, account.Costs.Three);
        page.Heading(2, "八、财政拨款“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度“三公”经费年初预算数{three.Budget}万元，支出决算数{three.Now}万元，完成年初预算的{three.Rate}%，较上年{page.Moved(three.Money)}万元。其中：因公出国（境）费0万元；公务用车购置及运行维护费{costs.Vehicles.Now}万元，占{costs.RunShare}%，较上年{page.Moved(costs.Vehicles.Money)}万元；公务接待费{costs.Guests.Now}万元，占{costs.GuestsShare}%，较上年{page.Moved(costs.Guests.Money)}万元，{page.Rose(costs.Guests.Money)}。");
        page.Say($"公务用车购置费{costs.Buy!.Now}万元，更新购置疾控监测用车{costs.Bought}辆；公务用车运行维护费{costs.Run.Now}万元，年末公务用车保有量{costs.Cars}辆，单车运行维护费{costs.EachCar}元。国内公务接待{costs.Batches}批次{costs.People}人次，人均{costs.EachGuest}元。");
    }
}
