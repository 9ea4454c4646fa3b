using Hengji.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace Hengji.UseCases.People;

/// <summary>What a password must be (口令策略), in words.</summary>
public static class PasswordRules
{
    /// <summary>The policy in one sentence.</summary>
    public const string Chinese = "至少 10 个字符，同时含大写字母、小写字母、数字和符号；不能含用户名，不能与当前密码相同。";

    /// <summary>The policy in English.</summary>
    public const string English =
        "At least 10 characters with upper case, lower case, digit and symbol; without the user name; other than the present one.";

    /// <summary>Why a new password is refused; null when it is allowed.</summary>
    public static async Task<Problem?> RefusalAsync(UserManager<Person> people, Person person, string password)
    {
        foreach (var validator in people.PasswordValidators)
        {
            var outcome = await validator.ValidateAsync(people, person, password);
            if (!outcome.Succeeded)
                return Of(outcome.Errors.First());
        }
        return password.Contains(person.UserName!, StringComparison.OrdinalIgnoreCase)
            ? new BadPassword("密码不能含用户名。", "The password must not contain the user name.")
            : null;
    }

    private static BadPassword Of(IdentityError error) =>
        error.Code switch
        {
            nameof(IdentityErrorDescriber.PasswordTooShort) => new("密码至少 10 个字符。", "The password needs 10 characters."),
            nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric) => new("密码须含至少一个符号，例如 @、#、!。", "The password needs a symbol such as @."),
            nameof(IdentityErrorDescriber.PasswordRequiresDigit) => new("密码须含至少一个数字。", "The password needs a digit."),
            nameof(IdentityErrorDescriber.PasswordRequiresLower) => new("密码须含至少一个小写字母。", "The password needs a lower-case letter."),
            nameof(IdentityErrorDescriber.PasswordRequiresUpper) => new("密码须含至少一个大写字母。", "The password needs an upper-case letter."),
            _ => new("密码不符合要求：" + Chinese, "The password is not allowed. " + English),
        };
}
