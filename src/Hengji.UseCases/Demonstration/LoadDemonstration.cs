using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Demonstration;

/// <summary>Loads the sample department with one account per role (演示数据), once.</summary>
public static class LoadDemonstration
{
    /// <summary>Password of every demonstration account; never used outside a demonstration.</summary>
    public const string Password = "Hengji@2022";

    /// <summary>Loads unless there is a department already.</summary>
    /// <returns>Null, or the first reason why the sample cannot be read.</returns>
    public static async Task<Problem?> RunAsync(
        HengjiDbContext storage, UserManager<Person> people, PackShelf packs, string sampleFolder, DateTime now,
        CancellationToken cancel = default)
    {
        if (await storage.Departments.AnyAsync(cancel))
            return null;
        var collected = CollectInput.Run(sampleFolder, previousInput: null, packs.Folder);
        if (!collected.IsSuccess)
            return collected.Problems[0];
        var (pack, submission) = collected.Value;
        var dossier = await StoreMaterial.RunAsync(storage, submission, pack.Forms, Actor.System, now, cancel);
        foreach (var account in DemonstrationAccounts.For(submission.Units))
            await AddAsync(storage, people, account, dossier.DepartmentId, now, cancel);
        return null;
    }

    private static async Task AddAsync(
        HengjiDbContext storage, UserManager<Person> people, DemonstrationAccount account, long departmentId, DateTime now,
        CancellationToken cancel)
    {
        if (await people.FindByNameAsync(account.Name) is not null)
            return; // the installation's own first account keeps its password
        var person = new Person { UserName = account.Name, FullName = account.FullName, Post = account.Post, PasswordChangedAt = now };
        var made = await people.CreateAsync(person, Password);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        _ = storage.Grants.Add(new RoleGrant
        {
            PersonId = person.Id,
            Role = account.Role,
            DepartmentId = account.IsOfDepartment ? departmentId : null,
            UnitKey = account.UnitKey,
        });
        _ = await storage.SaveChangesAsync(cancel);
    }
}
