using CsCheck;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class CharacterFinderTest
{
    private const string Sought = "是要第";

    private static readonly CharacterFinder s_finder = new(Sought);

    [Fact]
    public void Find_HasABitForEachPlace()
        => Gen.OneOfConst('是', '要', '第', '一', '市', 'a', '\uD800', '\0').Array[0, 200].Sample(static characters =>
        {
            for (int start = 0; start < characters.Length; start++)
            {
                ulong expected = 0;
                for (int i = start; i < Math.Min(characters.Length, start + BlockFinder.BlockLength); i++)
                {
                    expected |= Sought.Contains(characters[i], StringComparison.Ordinal) ? 1ul << (i - start) : 0;
                }

                Assert.Equal(expected, s_finder.Find(characters, start));
            }
        });
}
