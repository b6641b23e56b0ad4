/** Words that say nothing about a question's subject: they stand in nearly every question. */

/** English, as `wordsOf` gives them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing don for from get
   give had has have he her him his how i if in into is it its just know let like may me might more most much
   my no not now of on or our out please question she should so some such t tell thank thanks than that the
   their them then there these they this those to too up us very was we were what when where whether which
   who why will with would you your re s ve ll d m`.split(/\s+/),
);
